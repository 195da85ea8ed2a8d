package vn.tongket.employment.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.etag;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class JobReportTest {

    @Test
    void isEnteredAsADraftOfItsUnitAndPeriod() {
        String location = enter("180", "2024-03", line("IN-ENTERPRISE", "female", 12), abroad("JP", "male", 3))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("unit.name", equalTo("Huyện Tràng Định"))
                .body("status", equalTo("draft"))
                .body("calendar", equalTo("calendar-year"))
                .body("periodFrom", equalTo("2024-03-01"))
                .body("periodTo", equalTo("2024-03-31"))
                .body("provenance", equalTo("recorded"))
                .body("total", equalTo(15))
                .body("enteredBy", equalTo("reporter-1"))
                .extract()
                .header("Location");
        as("anyone").get(location).then().statusCode(200).body("lines", hasSize(2));
    }

    @Test
    void coversTheMonthOfItsCalendar() {
        Map<String, Object> body = body("180", "2025-01", line("ABROAD", null, 1));
        body.put("calendar", "management-year");
        enter(as("reporter-1", "reporter"), body)
                .then()
                .statusCode(201)
                .body("periodFrom", equalTo("2024-12-15"))
                .body("periodTo", equalTo("2025-01-14"));
    }

    @Test
    void isOnePerUnitAndPeriod() {
        enter("180", "2024-03", line("ABROAD", null, 1)).then().statusCode(201);
        enter("180", "2024-03", line("ABROAD", null, 1))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:report-exists"));
    }

    @Test
    void namesEveryWrongLine() {
        enter(
                        "180",
                        "2024-03",
                        line("IN-ENTERPRISE", "female", 1),
                        line("NOWHERE", null, 1),
                        line("IN-ENTERPRISE", "female", 2),
                        Map.of("channel", "IN-LOAN", "destination", "JP", "persons", 1))
                .then()
                .statusCode(422)
                .body("errors.field", contains("lines[1].channel", "lines[2]", "lines[3].destination"))
                .body("errors.code", contains("unknown-channel", "line-twice", "destination-not-abroad"));
        as("anyone").get(PATH).then().body("items", empty());
    }

    @Test
    void refusesAChannelThatIsOnlyRememberedUntilItIsConfirmed() {
        enter("180", "2024-03", line("IN-JOB-SERVICE", null, 1)).then().statusCode(422);
        as("admin", "administrator")
                .contentType(ContentType.JSON)
                .body(Map.of("actNumber", "01/QĐ-UBND", "actSignedOn", "2024-01-02"))
                .put("/api/v1/employment/reference-tables/job_creation_channels/rows/IN-JOB-SERVICE/confirmation")
                .then()
                .statusCode(200)
                .body("active", equalTo(true));
        enter("180", "2024-03", line("IN-JOB-SERVICE", null, 1)).then().statusCode(201);
    }

    /** A count is worth having before somebody knows how the jobs came about. */
    @Test
    void takesALineThatSaysNothingButHowMany() {
        String id = enter("180", "2024-03", Map.of("persons", 7), line("ABROAD", null, 1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("anyone")
                .get(PATH + "/" + id)
                .then()
                .body("lines.find { it.persons == 7 }.channel", equalTo("NOT-STATED"))
                .body("lines.find { it.persons == 7 }.sex", nullValue());
    }

    @Test
    void refusesAUnitThatDidNotExistInThePeriod() {
        enter("180", "2025-07", line("ABROAD", null, 1))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("unit"))
                .body("errors[0].code", equalTo("unknown-unit"))
                .body("errors[0].vi", containsString("Xã Thất Khê"));
        enter("01", "2024-03", line("ABROAD", null, 1)).then().statusCode(422);
    }

    @Test
    void refusesNegativeCountsAndMalformedPeriods() {
        enter("180", "2024-13", line("ABROAD", null, -1))
                .then()
                .statusCode(400)
                .body("errors.field", contains("lines[0].persons", "period"));
    }

    @Test
    void goesFromDraftThroughSubmissionToApproval() {
        String id = enter("180", "2024-03", line("ABROAD", null, 1)).path("id");
        step(as("reporter-1", "reporter"), id, "submission").then().body("status", equalTo("submitted"));
        step(as("specialist-1", "specialist"), id, "approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("approvedBy", equalTo("specialist-1"));
        as("specialist-1", "specialist")
                .contentType(ContentType.JSON)
                .header("If-Match", etag(id))
                .body(Map.of("reason", "Sai"))
                .post(PATH + "/" + id + "/return")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:report-status"));
    }

    @Test
    void goesBackWithAReasonAndComesAgain() {
        String id = enter("180", "2024-03", line("ABROAD", null, 1)).path("id");
        step(as("reporter-1", "reporter"), id, "submission");
        as("specialist-1", "specialist")
                .contentType(ContentType.JSON)
                .header("If-Match", etag(id))
                .body(Map.of("reason", "Thiếu lao động nữ"))
                .post(PATH + "/" + id + "/return")
                .then()
                .body("status", equalTo("returned"))
                .body("returnReason", equalTo("Thiếu lao động nữ"));
        as("reporter-1", "reporter")
                .contentType(ContentType.JSON)
                .header("If-Match", etag(id))
                .body(body("180", "2024-03", line("ABROAD", "female", 2)))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
        step(as("reporter-1", "reporter"), id, "submission")
                .then()
                .body("status", equalTo("submitted"))
                .body("returnReason", nullValue());
    }

    @Test
    void isNotApprovedByWhoeverEnteredOrSubmittedIt() {
        String id = enter(as("both", "reporter", "specialist"), body("180", "2024-03", line("ABROAD", null, 1)))
                .path("id");
        step(as("other", "specialist"), id, "submission").then().statusCode(200);
        for (String same : List.of("both", "other")) {
            step(as(same, "specialist"), id, "approval")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:tongket:problem:same-person"));
        }
    }

    @Test
    void isWrittenOnlyWithinTheUnitsOfTheCaller() {
        Map<String, Object> body = body("180", "2024-03", line("ABROAD", null, 1));
        enter(asWithin(Set.of("181"), "reporter-2", "reporter"), body)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:out-of-scope"));
        String id = enter(asWithin(Set.of("20"), "reporter-2", "reporter"), body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(asWithin(Set.of("181"), "reporter-3", "reporter"), id, "submission")
                .then()
                .statusCode(403);
    }

    @Test
    void isWrittenByReportersAndReadByViewers() {
        enter(as("viewer-1"), body("180", "2024-03")).then().statusCode(403);
        as("viewer-1").get(PATH).then().statusCode(200);
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        String id = enter("180", "2024-03", line("ABROAD", null, 1)).path("id");
        String seenByBoth = etag(id);
        for (int status : new int[] {200, 412}) {
            as("reporter-1", "reporter")
                    .contentType(ContentType.JSON)
                    .header("If-Match", seenByBoth)
                    .body(body("180", "2024-03", line("ABROAD", null, 7)))
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(status);
        }
        as("reporter-1", "reporter")
                .contentType(ContentType.JSON)
                .body(body("180", "2024-03"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void isDeletedWhileItIsADraft() {
        String id = enter("180", "2024-03", line("ABROAD", null, 1)).path("id");
        step(as("reporter-1", "reporter"), id, "submission");
        as("reporter-1", "reporter")
                .header("If-Match", etag(id))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(409);
        String draft = enter("181", "2024-03").path("id");
        as("reporter-1", "reporter")
                .header("If-Match", "\"0\"")
                .delete(PATH + "/" + draft)
                .then()
                .statusCode(204);
        as("anyone").get(PATH + "/" + draft).then().statusCode(404);
    }

    @Test
    void isListedInTheOrderOfChangePageByPage() {
        for (String unit : List.of("180", "181", "182")) {
            enter(unit, "2024-03", line("ABROAD", null, 1));
        }
        String next = as("anyone")
                .get(PATH + "?limit=2&unit=20")
                .then()
                .body("items.unit.code", contains("180", "181"))
                .extract()
                .path("next");
        String last = as("anyone")
                .get(next)
                .then()
                .body("items.unit.code", contains("182"))
                .body("next", nullValue())
                .extract()
                .path("items[0].updatedAt");
        as("anyone").queryParam("updatedAfter", last).get(PATH).then().body("items", empty());
        as("anyone").get(PATH + "?status=approved").then().body("items", empty());
        as("anyone").get(PATH + "?unit=182&year=2024").then().body("items.unit.code", contains("182"));
    }

    @Test
    void isNotSoughtUnderACodeThatNoTextCanBe() {
        as("anyone")
                .urlEncodingEnabled(false)
                .get(PATH + "?unit=%00")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:tongket:problem:malformed-request"));
    }

    @Test
    void leavesATraceOfEveryChange() {
        String id = enter("180", "2024-03", line("ABROAD", null, 1)).path("id");
        step(as("reporter-1", "reporter"), id, "submission");
        as("auditor-1", "auditor")
                .get("/api/v1/employment/audit-events?entityId=" + id)
                .then()
                .body("items.action", contains("submitted", "enter"))
                .body("items[0].unit", equalTo("180"));
    }
}
