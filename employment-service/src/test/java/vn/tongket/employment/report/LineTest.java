package vn.tongket.employment.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lineOf;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tongket.employment.intake.Imports;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class LineTest {

    @Test
    void keepsItsIdAndEveryValueThatItHeld() {
        String id = enter("180", "2024-03", line("IN-LOAN", "male", 5), line("ABROAD", null, 1))
                .path("id");
        String loan = lineOf(id, "IN-LOAN");
        replace(id, line("IN-LOAN", "male", 7), line("ABROAD", null, 1));
        replace(id, line("ABROAD", null, 1));
        replace(id, line("IN-LOAN", "male", 4), line("ABROAD", null, 1))
                .then()
                .body("lines.find { it.channel == 'IN-LOAN' }.id", equalTo(loan))
                .body("total", equalTo(5));

        history(id, loan)
                .then()
                .body("persons", contains(5, 7, 0, 4))
                .body("removed", contains(false, false, true, false))
                .body("recordedBy", contains("reporter-1", "reporter-1", "reporter-1", "reporter-1"));
        history(id, lineOf(id, "ABROAD")).then().body("persons", contains(1));
    }

    @Test
    void saysSomethingAboutItself() {
        Map<String, Object> noted = line("IN-LOAN", "male", 5);
        noted.put("note", "Vay vốn đợt 2");
        enter("180", "2024-03", noted).then().body("lines[0].note", equalTo("Vay vốn đợt 2"));
    }

    @Test
    void saysNothingThatCannotBeStored() {
        Map<String, Object> noted = line("IN-LOAN", "male", 5);
        noted.put("note", "a\0b");
        enter("180", "2024-03", noted)
                .then()
                .statusCode(400)
                .body("errors.field", contains("lines[0].note"))
                .body("errors.code", contains("null-character"));
    }

    @Test
    void isCountedBySectorOnceTheCatalogueIsConfirmed() {
        Map<String, Object> manufacturing = line("IN-ENTERPRISE", "female", 5);
        manufacturing.put("sector", "C");
        enter("180", "2024-03", manufacturing)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("lines[0].sector"))
                .body("errors[0].code", equalTo("unknown-sector"));
        as("admin", "administrator")
                .contentType("application/json")
                .body(Map.of("actNumber", "27/2018/QĐ-TTg", "actSignedOn", "2018-07-06"))
                .put("/api/v1/employment/reference-tables/economic_sectors/rows/C/confirmation")
                .then()
                .statusCode(200);
        enter("180", "2024-03", manufacturing).then().statusCode(201).body("lines[0].sector", equalTo("C"));
    }

    @Test
    void namesACountryThatExists() {
        enter("180", "2024-03", abroad("XX", "male", 5))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-destination"));
    }

    @Test
    void isCorrectedAloneInADraft() {
        String id = enter("180", "2024-03", line("IN-LOAN", "male", 5), line("ABROAD", null, 1))
                .path("id");
        correct(as("reporter-1", "reporter"), id, "IN-LOAN", 6)
                .then()
                .statusCode(200)
                .body("total", equalTo(7));
    }

    @Test
    void ofAnApprovedReportIsCorrectedOnlyWhileItIsOpen() {
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5), line("ABROAD", null, 1));
        correct(as("reporter-1", "reporter"), id, "IN-LOAN", 6)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:line-closed"));

        reopen(id, "IN-LOAN", Duration.ofHours(1))
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("lines.find { it.channel == 'IN-LOAN' }.openUntil", notNullValue())
                .body("lines.find { it.channel == 'IN-LOAN' }.openedBy", equalTo("specialist-1"))
                .body("lines.find { it.channel == 'IN-LOAN' }.openReason", equalTo("Thiếu một lao động"))
                .body("lines.find { it.channel == 'ABROAD' }.openReason", nullValue());

        correct(as("reporter-1", "reporter"), id, "ABROAD", 2).then().statusCode(409);
        correct(as("reporter-1", "reporter"), id, "IN-LOAN", 6)
                .then()
                .statusCode(200)
                .body("changedSinceApproval", equalTo(1));
        as("anyone")
                .get(PATH + "/" + id + "/changes-since-approval")
                .then()
                .body("channel", contains("IN-LOAN"))
                .body("approved", contains(5))
                .body("persons", contains(6))
                .body("changedBy", contains("reporter-1"))
                .body("openedBy", contains("specialist-1"))
                .body("openReason", contains("Thiếu một lao động"));
    }

    @Test
    void correctedAfterApprovalIsApprovedByAnotherPerson() {
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5));
        reopen(id, "IN-LOAN", Duration.ofHours(1));
        correct(as("specialist-1", "specialist"), id, "IN-LOAN", 6).then().statusCode(200);
        step(as("specialist-1", "specialist"), id, "approval")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:same-person"));
        step(as("specialist-2", "specialist"), id, "approval")
                .then()
                .statusCode(200)
                .body("changedSinceApproval", equalTo(0))
                .body("approvedBy", equalTo("specialist-2"));
        as("anyone").get(PATH + "/" + id + "/changes-since-approval").then().body("$", empty());
        history(id, lineOf(id, "IN-LOAN"))
                .then()
                .body("persons", contains(5, 6))
                .body("openedBy", contains(null, "specialist-1"))
                .body("openReason", contains(null, "Thiếu một lao động"));
        step(as("specialist-2", "specialist"), id, "approval").then().statusCode(409);
    }

    @Test
    void correctedAfterApprovalIsNotApprovedByWhoeverEnteredTheReport() {
        Map<String, Object> report = body("180", "2024-03", line("IN-LOAN", "male", 5));
        String id = enter(as("specialist-1", "specialist"), report).path("id");
        step(as("specialist-1", "specialist"), id, "submission").then().statusCode(200);
        step(as("specialist-2", "specialist"), id, "approval").then().statusCode(200);
        reopen(as("specialist-2", "specialist"), id, "IN-LOAN", Duration.ofHours(1));
        correct(as("specialist-3", "specialist"), id, "IN-LOAN", 6).then().statusCode(200);

        isNotApprovedBy("specialist-1", id);
        as("specialist-2", "specialist").get(PATH + "/" + id).then().body("mayApprove", equalTo(true));
    }

    @Test
    void correctedAfterApprovalIsNotApprovedByWhoeverAnotherOnlyAddedANoteTo() {
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5));
        reopen(id, "IN-LOAN", Duration.ofHours(1));
        correct(as("specialist-2", "specialist"), id, "IN-LOAN", 6).then().statusCode(200);
        correct(as("specialist-3", "specialist"), id, "IN-LOAN", Map.of("persons", 6, "note", "Theo hợp đồng"))
                .then()
                .statusCode(200);

        isNotApprovedBy("specialist-2", id);
        isNotApprovedBy("specialist-3", id);
        // Whoever approved the first value has written none
        step(as("specialist-1", "specialist"), id, "approval").then().statusCode(200);
    }

    @Test
    void writtenBeforeSubmissionIsNotApprovedByWhoeverWroteIt() {
        String id = enter("180", "2024-03", line("IN-LOAN", "male", 5)).path("id");
        change(
                as("specialist-1", "specialist"),
                "PUT",
                id,
                "",
                body("180", "2024-03", line("IN-LOAN", "male", 6), line("ABROAD", null, 1)));
        replace(id, line("IN-LOAN", "male", 7));
        step(as("reporter-1", "reporter"), id, "submission").then().statusCode(200);

        isNotApprovedBy("specialist-1", id);
        step(as("specialist-2", "specialist"), id, "approval").then().statusCode(200);
    }

    @Test
    void importedByASpecialistIsNotApprovedByThem() {
        String id = enter("180", "2024-03", line("IN-LOAN", "male", 5)).path("id");
        Imports.send(as("specialist-1", "specialist"), Imports.HEADER + "\n180,2024-03,IN-LOAN,Nam,,,6,\n")
                .then()
                .statusCode(200);
        step(as("reporter-1", "reporter"), id, "submission").then().statusCode(200);

        isNotApprovedBy("specialist-1", id);
    }

    @Test
    void isOpenedForAReasonAndThirtyDaysAtMost() {
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5));
        reopen(id, "IN-LOAN", Duration.ofDays(31)).then().statusCode(400).body("errors[0].field", equalTo("until"));
        reopen(id, "IN-LOAN", Duration.ofSeconds(-1)).then().statusCode(400);
        change(
                        as("specialist-1", "specialist"),
                        "POST",
                        id,
                        "/lines/" + lineOf(id, "IN-LOAN") + "/reopening",
                        Map.of("until", Instant.now().plusSeconds(60).toString()))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
    }

    @Test
    void isOpenedOnlyInAnApprovedReportByASpecialistOfItsUnit() {
        String draft = enter("181", "2024-03", line("IN-LOAN", "male", 5)).path("id");
        reopen(draft, "IN-LOAN", Duration.ofHours(1)).then().statusCode(409);
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5));
        reopen(as("reporter-1", "reporter"), id, "IN-LOAN", Duration.ofHours(1))
                .then()
                .statusCode(403);
        reopen(asWithin(Set.of("181"), "specialist-3", "specialist"), id, "IN-LOAN", Duration.ofHours(1))
                .then()
                .statusCode(403);
    }

    @Test
    void ofAnotherReportIsNotFound() {
        String one = enter("180", "2024-03", line("IN-LOAN", "male", 5)).path("id");
        String other = enter("181", "2024-03", line("IN-LOAN", "male", 5)).path("id");
        history(one, lineOf(other, "IN-LOAN")).then().statusCode(404);
    }

    @Test
    void isNotTouchedWhereItStaysTheSame() {
        String id = enter("180", "2024-03", line("IN-LOAN", "male", 5), line("ABROAD", null, 1))
                .path("id");
        replace(id, line("IN-LOAN", "male", 5), line("ABROAD", null, 2));
        history(id, lineOf(id, "IN-LOAN")).then().body("$", hasSize(1));
    }

    private static Response replace(String id, Object... lines) {
        return change(as("reporter-1", "reporter"), "PUT", id, "", body("180", "2024-03", lines));
    }

    private static Response correct(RequestSpecification by, String id, String channel, int persons) {
        return correct(by, id, channel, Map.of("persons", persons));
    }

    private static Response correct(RequestSpecification by, String id, String channel, Map<String, ?> value) {
        return change(by, "PUT", id, "/lines/" + lineOf(id, channel), value);
    }

    private static void isNotApprovedBy(String specialist, String id) {
        as(specialist, "specialist").get(PATH + "/" + id).then().body("mayApprove", equalTo(false));
        step(as(specialist, "specialist"), id, "approval")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:same-person"));
    }

    private static Response reopen(String id, String channel, Duration time) {
        return reopen(as("specialist-1", "specialist"), id, channel, time);
    }

    private static Response reopen(RequestSpecification by, String id, String channel, Duration time) {
        return change(
                by,
                "POST",
                id,
                "/lines/" + lineOf(id, channel) + "/reopening",
                Map.of(
                        "reason",
                        "Thiếu một lao động",
                        "until",
                        Instant.now().plus(time).toString()));
    }

    private static Response history(String id, String line) {
        return as("anyone").get(PATH + "/" + id + "/lines/" + line + "/history");
    }
}
