package vn.tongket.employment.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static vn.tongket.employment.Plans.PATH;
import static vn.tongket.employment.Plans.breakDown;
import static vn.tongket.employment.Plans.breakdown;
import static vn.tongket.employment.Plans.get;
import static vn.tongket.employment.Plans.set;
import static vn.tongket.employment.Plans.target;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** Taking a target off record that was set by mistake, for another unit or another year. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PlanWithdrawalTest {
    private static final String TARGET = "2024/EMP-JOBS-TOTAL";

    @Test
    void leavesNoTargetOnAnyDayAndKeepsItsHistory() {
        set(TARGET, target(18000));
        set(TARGET, target(18500, "02/QĐ-UBND", "2024-06-01"));

        withdraw("\"1\"", "20")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("$", not(hasKey("value")))
                .body("withdrawalReason", equalTo("Nhập nhầm năm"));

        get(TARGET + "?unit=20&on=2024-03-01").then().statusCode(404);
        get(TARGET + "?unit=20&on=2024-12-31").then().statusCode(404);
        as("anyone").get(PATH + "?year=2024").then().body("$", empty());
        get(TARGET + "/revisions?unit=20")
                .then()
                .header("ETag", "\"2\"")
                .body("value", contains(18000, 18500, null))
                .body("[2].withdrawalReason", equalTo("Nhập nhầm năm"));
    }

    @Test
    void isHeldAgainstNoFigure() {
        String statistics = "/api/v1/employment/statistics/jobs?year=2024&groupBy=none";
        set(TARGET, target(18000));
        as("anyone").get(statistics).then().body("total.plan", equalTo(18000));
        Instant before = Instant.now();

        withdraw("\"0\"", "20").statusCode(200);

        as("anyone").get(statistics).then().body("total", not(hasKey("plan")));
        // Nothing is unsaid that was said then
        as("anyone").get(statistics + "&asOf=" + before).then().body("total.plan", equalTo(18000));
    }

    @Test
    void mayBeSetAnew() {
        set(TARGET, target(18000));
        withdraw("\"0\"", "20").statusCode(200);

        set(TARGET, target(18500)).then().statusCode(200).body("value", equalTo(18500));

        get(TARGET + "?unit=20&on=2024-12-31").then().body("value", equalTo(18500));
        as("anyone").get(PATH + "?year=2024").then().body("value", contains(18500));
    }

    @Test
    void isSeenByASystemThatCopiesChanges() {
        set(TARGET, target(18000));
        Instant copied = Instant.now();
        withdraw("\"0\"", "20").statusCode(200);

        as("anyone")
                .get(PATH + "?year=2024&updatedAfter=" + copied)
                .then()
                .body("indicator", contains("EMP-JOBS-TOTAL"))
                .body("unitSince", contains("2020-01-01"))
                .body("withdrawalReason", contains("Nhập nhầm năm"))
                .body("[0]", not(hasKey("value")));
    }

    @Test
    void isSeenByASystemThatCopiesChangesAsIsPuttingOff() {
        set(TARGET, target(18000));
        set("2024/EMP-ABROAD", target(1000, "80/QĐ-UBND", "2090-01-02"));
        Instant copied = Instant.now();
        Map<String, Object> putOff = target(18000, "01/QĐ-UBND", "2090-01-02");
        putOff.put("corrects", 0);
        set(TARGET, putOff).then().statusCode(200);
        // Never was in force, so that nobody has a copy of it
        set("2024/EMP-ABROAD", target(1200, "81/QĐ-UBND", "2090-01-02"));

        as("anyone")
                .get(PATH + "?year=2024&updatedAfter=" + copied)
                .then()
                .body("indicator", contains("EMP-JOBS-TOTAL"))
                .body("decisionDate", contains("2090-01-02"))
                .body("[0]", not(hasKey("value")))
                .body("[0]", not(hasKey("withdrawalReason")));
    }

    @Test
    void needNotBeBrokenDownAgain() {
        set(TARGET, targetOf("181", 900));
        set(TARGET, targetOf("182", 100));
        withdraw("\"0\"", "182").statusCode(200);

        breakDown(TARGET, breakdown(1000, "180", 100, "181", 900)).then().statusCode(200);
    }

    @Test
    void isRefusedToWhoeverHasNotSeenItOrMayNot() {
        set(TARGET, target(18000));

        withdraw(null, "20").statusCode(428);
        withdraw("\"7\"", "20").statusCode(412);
        withdraw("\"0\"", "180").statusCode(404);
        withdraw(asWithin(Set.of("180"), "specialist-2", "specialist"), "\"0\"", "20", "Nhập nhầm năm")
                .statusCode(403);
        withdraw(as("anyone"), "\"0\"", "20", "Nhập nhầm năm").statusCode(403);
        withdraw(as("specialist-1", "specialist"), "\"0\"", "20", " ")
                .statusCode(400)
                .body("errors.field", contains("reason"));

        get(TARGET + "?unit=20&on=2024-12-31").then().body("value", equalTo(18000));
        withdraw("\"0\"", "20").statusCode(200);
        withdraw("\"1\"", "20").statusCode(404);
    }

    private static Map<String, Object> targetOf(String unit, long value) {
        Map<String, Object> body = target(value);
        body.put("unit", unit);
        return body;
    }

    private static ValidatableResponse withdraw(String ifMatch, String unit) {
        return withdraw(as("specialist-1", "specialist"), ifMatch, unit, "Nhập nhầm năm");
    }

    private static ValidatableResponse withdraw(RequestSpecification by, String ifMatch, String unit, String reason) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        return by.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("unit", unit, "reason", reason))
                .post(PATH + "/" + TARGET + "/withdrawal?on=2024-01-02")
                .then();
    }
}
