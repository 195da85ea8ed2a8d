package vn.tongket.employment.overseas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static vn.tongket.employment.OverseasWorkers.PATH;
import static vn.tongket.employment.OverseasWorkers.enter;
import static vn.tongket.employment.OverseasWorkers.entered;
import static vn.tongket.employment.OverseasWorkers.specialist;
import static vn.tongket.employment.OverseasWorkers.worker;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class OverseasProtectionTest {
    private static final String ID = "020095000001";
    private static final Object[] PRIVATE = {
        "personalId", ID, "employer", "Hộ Mẫu", "note", "Ghi chú riêng", "endedEarlyOn", "2024-08-01", "endReason", "Ốm"
    };

    @Test
    void masksPeopleFromThoseWhoNeedNotKnowThem() {
        String id = entered(PRIVATE);

        as("viewer-1").get(PATH + "/" + id).then().statusCode(403);
        as("viewer-1").get(PATH).then().statusCode(403);
        String masked = as("leader-1", "leader")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("fullName", equalTo("N*** M*** H***"))
                .body("birth", equalTo(Map.of("year", 1995)))
                .body("$", not(hasKey("possibleDuplicates")))
                .extract()
                .asString();

        assertThat(masked).doesNotContain("Mẫu Hoà", ID, "MẪU-1/2024", "Hộ Mẫu", "Ghi chú riêng", "Ốm", "08-20");
    }

    @Test
    void masksEveryoneInLists() {
        entered(PRIVATE);

        assertThat(specialist().get(PATH).asString())
                .contains("N*** M*** H***")
                .doesNotContain("Mẫu Hoà", ID, "MẪU-1/2024", "Hộ Mẫu", "Ghi chú riêng", "Ốm", "08-20");
    }

    @Test
    void keepsAReporterToTheirUnits() {
        String id = entered();
        var elsewhere = Set.of("181");

        asWithin(elsewhere, "reporter-1", "reporter")
                .get(PATH + "/" + id)
                .then()
                .body("masked", equalTo(true));
        asWithin(elsewhere, "reporter-1", "reporter")
                .contentType(ContentType.JSON)
                .body(worker())
                .post(PATH)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:out-of-scope"));
        as("viewer-1")
                .contentType(ContentType.JSON)
                .body(worker())
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void limitsAnotherSystemToItsUnitsAndMasks() {
        String id = entered();

        asWithin(Set.of("180"), "system-1", "system").get(PATH).then().body("items.masked", contains(true));
        asWithin(Set.of("181"), "system-1", "system").get(PATH).then().body("items", empty());
        asWithin(Set.of("181"), "system-1", "system")
                .get(PATH + "/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void recordsEveryReadingInFullAndNoOther() {
        String id = entered(PRIVATE);
        as("leader-1", "leader").get(PATH + "/" + id).then().statusCode(200);
        specialist().get(PATH).then().statusCode(200);
        specialist().get(PATH + "/" + id).then().body("masked", equalTo(false));

        String events = as("auditor-1", "auditor")
                .get("/api/v1/employment/audit-events?entityId=" + id)
                .then()
                .body("items.action", contains("read", "enter"))
                .body("items[0].actor", equalTo("specialist-1"))
                .extract()
                .asString();
        assertThat(events).doesNotContain("Mẫu", ID, "1995");
    }

    @Test
    void keepsPersonalDataOutOfLogsAndProblems() {
        entered("personalId", ID);
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listener = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                // What the database server of the tests prints is its own affair; deployments make it terse
                if (!line.getLoggerName().contains("EmbeddedPostgres")) {
                    logged.add(line.getFormattedMessage() + line.getThrown());
                }
            }
        };
        Logger.getLogger("").addHandler(listener);
        try {
            for (Map<String, Object> wrong : List.of(
                    worker("personalId", ID),
                    worker("personalId", ID, "secondDeparture", true, "secondDepartureReason", "Nhầm"),
                    worker("personalId", "020195000001"),
                    worker("personalId", "0200950000012"))) {
                assertThat(enter(wrong).extract().asString()).doesNotContain("020095", "020195", "Mẫu Hoà");
            }
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertThat(logged)
                .isNotEmpty()
                .noneMatch(line -> line.contains("020095") || line.contains("020195") || line.contains("Mẫu Hoà"));
    }
}
