package vn.tongket.employment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tongket.employment.Plans.PATH;
import static vn.tongket.employment.Plans.get;
import static vn.tongket.employment.Plans.set;
import static vn.tongket.employment.Plans.target;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** Setting targets: who may, for what, and that nothing is overwritten or forgotten. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PlanTest {

    @Test
    void keepsEveryValueThatATargetHad() {
        set("2024/EMP-JOBS-TOTAL", target(18000)).then().statusCode(200).header("ETag", "\"0\"");
        set("2024/EMP-JOBS-TOTAL", target(18500))
                .then()
                .statusCode(200)
                .body("value", equalTo(18500))
                .body("revision", equalTo(1));
        get("2024/EMP-JOBS-TOTAL?unit=20")
                .then()
                .body("value", equalTo(18500))
                .body("unitName", equalTo("Tỉnh Lạng Sơn"));
        get("2024/EMP-JOBS-TOTAL/revisions?unit=20").then().body("value", contains(18000, 18500));
        as("anyone").get(PATH + "?year=2024").then().body("indicator", contains("EMP-JOBS-TOTAL"));
    }

    @Test
    void isNotOverwrittenUnseen() {
        set("2024/EMP-ABROAD", target(1000));
        set(as("specialist-2", "specialist"), "/2024/EMP-ABROAD", null, target(1200))
                .then()
                .statusCode(428);
        set(as("specialist-2", "specialist"), "/2024/EMP-ABROAD", "\"7\"", target(1200))
                .then()
                .statusCode(412);
        get("2024/EMP-ABROAD/revisions?unit=20").then().body("value", contains(1000));
    }

    @Test
    void isSetByOneOfTwoWhoCreateItAtTheSameInstant() {
        List<Integer> answers = Stream.of("specialist-1", "specialist-2")
                .map(who -> CompletableFuture.supplyAsync(
                        () -> set(as(who, "specialist"), "/2024/EMP-ABROAD", null, target(1000))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        // The second is told that it was late: by the constraint, or, where it came to see the first, for want of
        // If-Match
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> Set.of(200, 409, 428)
                .contains(status));
        get("2024/EMP-ABROAD/revisions?unit=20").then().body("value", contains(1000));
    }

    @Test
    void isRefusedForAnIndicatorThatIsNotCountedHere() {
        set("2024/SP-BENEFICIARIES", target(1)).then().statusCode(422).body("errors[0].field", equalTo("indicator"));
        set("2024/EMP-UNEMPLOYMENT-RATE", target(2))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:unknown-indicator"));
        set("2024/EMP-JOBS-VOCATIONAL", target(400)).then().statusCode(200);
    }

    @Test
    void isNotFoundBeforeItIsSet() {
        get("2030/EMP-ABROAD?unit=20").then().statusCode(404);
        get("2030/EMP-ABROAD/revisions?unit=20").then().statusCode(404);
    }

    @Test
    void isSetBySpecialistsWithinTheirUnits() {
        Map<String, Object> body = target(900);
        body.put("unit", "181");
        set(as("reporter-1", "reporter"), "/2024/EMP-ABROAD", null, body).then().statusCode(403);
        set(asWithin(Set.of("180"), "specialist-1", "specialist"), "/2024/EMP-ABROAD", null, body)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:out-of-scope"));
        set(asWithin(Set.of("181"), "specialist-1", "specialist"), "/2024/EMP-ABROAD", null, body)
                .then()
                .statusCode(200);
        as("auditor-1", "auditor")
                .get("/api/v1/employment/audit-events?entityType=plan")
                .then()
                .body("items.entityId", contains("2024/EMP-ABROAD"))
                .body("items.unit", hasItem("181"));
    }

    @Test
    void refusesAYearOrADayThatCannotBe() {
        set("1824/EMP-ABROAD", target(1)).then().statusCode(400);
        get("999999999/EMP-ABROAD?unit=20").then().statusCode(400);
        get("2024/EMP-ABROAD?unit=99").then().statusCode(422);
        get("2024/EMP-ABROAD?unit=20&on=yesterday").then().statusCode(400);
        as("anyone").get(PATH + "?year=2024&updatedAfter=yesterday").then().statusCode(400);
    }

    @Test
    void listsWhatWasRecordedAfterAnInstant() {
        String before = set("2024/EMP-ABROAD", target(1000)).path("updatedAt");
        set("2024/EMP-JOBS-TOTAL", target(18000));
        as("copier", "system")
                .get(PATH + "?year=2024&updatedAfter=" + before)
                .then()
                .body("indicator", contains("EMP-JOBS-TOTAL"));
        as("copier", "system")
                .get(PATH + "?year=2023&updatedAfter=" + before)
                .then()
                .body("", empty());
    }
}
