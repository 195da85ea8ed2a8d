package vn.tongket.employment.report;

import static org.hamcrest.Matchers.contains;
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
import static vn.tongket.employment.JobReports.etag;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lineOf;
import static vn.tongket.employment.report.Lines.correct;
import static vn.tongket.employment.report.Lines.history;
import static vn.tongket.employment.report.Lines.reopen;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class LineTest {
    @Inject
    DataSource database;

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
    void ofAnApprovedReportSaysWhichNoteWasCorrected() {
        Map<String, Object> noted = line("IN-LOAN", "male", 5);
        noted.put("note", "Đợt 1");
        String id = approved("180", "2024-03", noted, line("ABROAD", null, 1));
        reopen(id, "IN-LOAN", Duration.ofHours(1));
        reopen(id, "ABROAD", Duration.ofHours(1));
        correct(as("reporter-1", "reporter"), id, "IN-LOAN", Map.of("persons", 5, "note", "Đợt 2"));
        correct(as("reporter-1", "reporter"), id, "ABROAD", Map.of("persons", 1, "note", "Đi Nhật Bản"));
        as("anyone")
                .get(PATH + "/" + id + "/changes-since-approval")
                .then()
                .body("approved", contains(5, 1))
                .body("approvedNote", contains("Đợt 1", null))
                .body("persons", contains(5, 1))
                .body("note", contains("Đợt 2", "Đi Nhật Bản"));
    }

    @Test
    void ofAnApprovedReportIsClosedOnceItsTimeHasRunOut() throws SQLException {
        String id = approved("180", "2024-03", line("IN-LOAN", "male", 5));
        reopen(id, "IN-LOAN", Duration.ofHours(1)).then().statusCode(200);
        anHourPasses();
        correct(as("reporter-1", "reporter"), id, "IN-LOAN", 6)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:line-closed"));
        history(id, lineOf(id, "IN-LOAN")).then().body("persons", contains(5));
    }

    @Test
    void ofADeletedDraftIsKeptForThoseWhoMayActOnItsUnit() {
        String id = enter("180", "2024-03", line("IN-LOAN", "male", 5)).path("id");
        String loan = lineOf(id, "IN-LOAN");
        as("reporter-1", "reporter")
                .header("If-Match", etag(id))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);

        history(id, loan).then().statusCode(200).body("persons", contains(5));
        as("anyone")
                .get(PATH + "/" + id + "/transitions")
                .then()
                .statusCode(200)
                .body("status", contains("draft", "deleted"));
        for (String kept : List.of("/transitions", "/lines/" + loan + "/history")) {
            asWithin(Set.of("181"), "reporter-2", "reporter")
                    .get(PATH + "/" + id + kept)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:tongket:problem:out-of-scope"));
        }
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

    private void anHourPasses() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            // Reopenings are append-only by trigger
            sql.execute("set session_replication_role = replica");
            sql.execute("update job_line_reopenings set opened_at = opened_at - interval '1 h',"
                    + " open_until = open_until - interval '1 h'");
            sql.execute("set session_replication_role = origin");
        }
    }
}
