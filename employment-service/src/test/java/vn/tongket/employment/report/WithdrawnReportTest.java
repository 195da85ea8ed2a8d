package vn.tongket.employment.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.etag;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lockYear;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** A report that was approved for the wrong period, as only its unit sees afterwards. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class WithdrawnReportTest {
    private static final Map<String, String> REASON = Map.of("reason", "Nhập nhầm kỳ");

    @Test
    void countsNoMoreAndLeavesItsPlaceToAnother() {
        String id = approved("180", "2024-03", line("ABROAD", null, 5));
        as("specialist-2", "specialist").get(PATH + "/" + id).then().body("mayWithdraw", equalTo(true));
        year().body("total.persons", equalTo(5));

        withdraw(as("specialist-2", "specialist"), id)
                .then()
                .statusCode(200)
                .body("status", equalTo("deleted"))
                .body("lines", nullValue())
                .body("mayWithdraw", equalTo(false));

        as("anyone").get(PATH + "/" + id).then().statusCode(404);
        as("anyone").get(PATH).then().body("items", empty());
        year().body("total.persons", equalTo(0));
        approved("180", "2024-03", line("ABROAD", null, 2));
        year().body("total.persons", equalTo(2));
    }

    @Test
    void stillCountsOnTheDaysOnWhichItWasApproved() {
        String id = approved("180", "2024-03", line("ABROAD", null, 5));
        String approvedAt = as("anyone").get(PATH + "/" + id).path("updatedAt");
        withdraw(as("specialist-2", "specialist"), id).then().statusCode(200);

        as("anyone")
                .queryParam("asOf", approvedAt)
                .get("/api/v1/employment/statistics/jobs?from=2024-01&to=2024-12")
                .then()
                .body("total.persons", equalTo(5));
        as("specialist-2", "specialist")
                .get(PATH + "/" + id + "/transitions")
                .then()
                .body("status", contains("draft", "submitted", "approved", "deleted"))
                .body("reason", contains(null, null, null, "Nhập nhầm kỳ"));
    }

    @Test
    void happensOnceHoweverOftenItIsSent() {
        String id = approved("180", "2024-03", line("ABROAD", null, 5));
        String tag = etag(id);
        String press = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            as("specialist-2", "specialist")
                    .header("If-Match", tag)
                    .header("Idempotency-Key", press)
                    .contentType(ContentType.JSON)
                    .body(REASON)
                    .post(PATH + "/" + id + "/withdrawal")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void isForSpecialistsOfTheUnitWithAReasonInAnOpenYear() {
        String id = approved("180", "2024-03", line("ABROAD", null, 5));

        withdraw(as("reporter-1", "reporter"), id).then().statusCode(403);
        withdraw(asWithin(Set.of("181"), "specialist-2", "specialist"), id)
                .then()
                .statusCode(403);
        change(as("specialist-2", "specialist"), "POST", id, "/withdrawal", Map.of("reason", " "))
                .then()
                .statusCode(400);
        as("specialist-2", "specialist")
                .contentType(ContentType.JSON)
                .body(REASON)
                .post(PATH + "/" + id + "/withdrawal")
                .then()
                .statusCode(428);
        String draft = enter("181", "2024-03", line("ABROAD", null, 5)).path("id");
        withdraw(as("specialist-2", "specialist"), draft).then().statusCode(409);
        lockYear(2024).then().statusCode(200);
        withdraw(as("specialist-2", "specialist"), id).then().statusCode(409);
        year().body("total.persons", equalTo(5));
    }

    private static Response withdraw(RequestSpecification by, String id) {
        return change(by, "POST", id, "/withdrawal", REASON);
    }

    private static ValidatableResponse year() {
        return as("anyone")
                .get("/api/v1/employment/statistics/jobs?from=2024-01&to=2024-12")
                .then()
                .statusCode(200);
    }
}
