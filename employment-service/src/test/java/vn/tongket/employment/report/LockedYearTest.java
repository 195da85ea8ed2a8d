package vn.tongket.employment.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.JobReports.LOCKED_YEARS;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lineOf;
import static vn.tongket.employment.JobReports.lockYear;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class LockedYearTest {
    private String approved;
    private String waiting;

    @BeforeEach
    void aYearWithTwoReports() {
        approved = approved("180", "2024-03", line("ABROAD", null, 3));
        waiting = enter("181", "2024-03", line("ABROAD", null, 4)).path("id");
    }

    @Test
    void locksWhatIsApprovedAndSaysWhatIsNot() {
        lockYear(2024)
                .then()
                .statusCode(200)
                .body("lockedReports", equalTo(1))
                .body("unapprovedReports", equalTo(1))
                .body("lockedBy", equalTo("approver-1"));
        as("specialist-1", "specialist")
                .get(PATH + "/" + approved)
                .then()
                .body("status", equalTo("locked"))
                .body("mayReopen", equalTo(false));
        as("anyone").get(LOCKED_YEARS).then().body("year", contains(2024));
    }

    @Test
    void letsNobodyChangeOrAddAReportOfTheYear() {
        lockYear(2024);
        step(as("reporter-1", "reporter"), waiting, "submission")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:year-locked"));
        enter("182", "2024-05").then().statusCode(409);
        enter("182", "2025-05").then().statusCode(201);
    }

    @Test
    void isNotLockedBeforeCorrectionsAreApproved() {
        String line = "/lines/" + lineOf(approved, "ABROAD");
        Map<String, String> reopening = Map.of(
                "reason", "Thiếu", "until", Instant.now().plusSeconds(600).toString());
        change(as("specialist-1", "specialist"), "POST", approved, line + "/reopening", reopening);
        change(as("reporter-1", "reporter"), "PUT", approved, line, Map.of("persons", 5));
        lockYear(2024)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:unreviewed-corrections"))
                .body("detail", containsString("180 2024-03"));
        as("anyone").get(LOCKED_YEARS).then().body("$", empty());

        step(as("specialist-2", "specialist"), approved, "approval").then().statusCode(200);
        lockYear(2024).then().statusCode(200).body("lockedReports", equalTo(1));
    }

    @Test
    void stillCountsLockedReports() {
        lockYear(2024);
        as("anyone")
                .get("/api/v1/employment/statistics/jobs?year=2024&groupBy=none")
                .then()
                .body("total.persons", equalTo(3));
    }

    @Test
    void isOpenedAgainWithAReason() {
        lockYear(2024);
        lockYear(2024).then().statusCode(409);
        open("approver", Map.of()).then().statusCode(400);
        open("approver", Map.of("reason", "Sai số liệu huyện Tràng Định"))
                .then()
                .statusCode(204);
        as("anyone").get(PATH + "/" + approved).then().body("status", equalTo("approved"));
        as("anyone").get(LOCKED_YEARS).then().body("$", empty());
        as("anyone")
                .get(PATH + "/" + approved + "/transitions")
                .then()
                .body("status", contains("draft", "submitted", "approved", "locked", "approved"))
                .body("[4].reason", equalTo("Sai số liệu huyện Tràng Định"));
        open("approver", Map.of("reason", "Lần nữa")).then().statusCode(404);
    }

    @Test
    void isLockedByAnApproverOnly() {
        as("specialist-1", "specialist")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Đã công bố"))
                .put(LOCKED_YEARS + "/2024")
                .then()
                .statusCode(403);
        lockYear(2024);
        open("specialist", Map.of("reason", "Sai")).then().statusCode(403);
    }

    private static Response open(String role, Map<String, String> body) {
        return as("someone", role).contentType(ContentType.JSON).body(body).post(LOCKED_YEARS + "/2024/opening");
    }
}
