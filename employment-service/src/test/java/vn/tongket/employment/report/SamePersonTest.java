package vn.tongket.employment.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lineOf;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.employment.report.Lines.correct;
import static vn.tongket.employment.report.Lines.history;
import static vn.tongket.employment.report.Lines.reopen;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.employment.intake.Imports;
import vn.tongket.kit.test.TestGateway;

/** Who approves a report: another than whoever had a hand in what is approved. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class SamePersonTest {

    @Test
    void isAnotherThanWhoeverCorrectedALineAfterTheApproval() {
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
    void isAnotherThanWhoeverEnteredTheReportAlsoAfterTheApproval() {
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
    void isAnotherThanWhoeverWroteAFigureThatOnlyGotANoteSince() {
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
    void isAnotherThanWhoeverWroteAFigureBeforeTheSubmission() {
        String id = enter("180", "2024-03", line("IN-LOAN", "male", 5)).path("id");
        change(
                as("specialist-1", "specialist"),
                "PUT",
                id,
                "",
                body("180", "2024-03", line("IN-LOAN", "male", 6), line("ABROAD", null, 1)));
        change(as("reporter-1", "reporter"), "PUT", id, "", body("180", "2024-03", line("IN-LOAN", "male", 7)));
        step(as("reporter-1", "reporter"), id, "submission").then().statusCode(200);

        isNotApprovedBy("specialist-1", id);
        step(as("specialist-2", "specialist"), id, "approval").then().statusCode(200);
    }

    @Test
    void isAnotherThanWhoeverSubmittedItBeforeItCameBack() {
        String id = enter("180", "2024-03", line("IN-LOAN", "male", 5)).path("id");
        step(as("specialist-1", "specialist"), id, "submission").then().statusCode(200);
        change(as("specialist-2", "specialist"), "POST", id, "/return", Map.of("reason", "Xem lại"))
                .then()
                .statusCode(200);
        change(as("reporter-1", "reporter"), "PUT", id, "", body("180", "2024-03", line("IN-LOAN", "male", 6)));
        step(as("reporter-1", "reporter"), id, "submission").then().statusCode(200);

        isNotApprovedBy("specialist-1", id);
        step(as("specialist-2", "specialist"), id, "approval").then().statusCode(200);
    }

    @Test
    void isAnotherThanWhoeverImportedAFigure() {
        String id = enter("180", "2024-03", line("IN-LOAN", "male", 5)).path("id");
        Imports.send(as("specialist-1", "specialist"), Imports.HEADER + "\n180,2024-03,IN-LOAN,Nam,,,6,\n")
                .then()
                .statusCode(200);
        step(as("reporter-1", "reporter"), id, "submission").then().statusCode(200);

        isNotApprovedBy("specialist-1", id);
    }

    private static void isNotApprovedBy(String specialist, String id) {
        as(specialist, "specialist").get(PATH + "/" + id).then().body("mayApprove", equalTo(false));
        step(as(specialist, "specialist"), id, "approval")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:same-person"));
    }
}
