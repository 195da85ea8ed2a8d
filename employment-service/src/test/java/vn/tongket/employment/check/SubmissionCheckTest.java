package vn.tongket.employment.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.etag;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.employment.check.Checks.REPORT;
import static vn.tongket.employment.check.Checks.checks;
import static vn.tongket.employment.check.Checks.constant;
import static vn.tongket.employment.check.Checks.error;
import static vn.tongket.employment.check.Checks.given;
import static vn.tongket.employment.check.Checks.put;
import static vn.tongket.employment.check.Checks.rule;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class SubmissionCheckTest {

    @BeforeEach
    void anErrorAboveTenAndAWarningAboveFive() {
        given("TEN", error(REPORT, "<=", constant(10)));
        given("FIVE", rule(REPORT, "<=", constant(5)));
    }

    @Test
    void isRefusedForAnErrorAndChangesNothing() {
        String id = report(11);
        submit(id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:checks-failed"))
                .body("errors.code", contains("TEN"))
                .body("errors[0].vi", equalTo("Quy tắc thử. Không đúng: 11 <= 10"))
                .body("errors[0].en", equalTo("A rule. Does not hold: 11 <= 10"));
        as("anyone")
                .get(PATH + "/" + id)
                .then()
                .body("status", equalTo("draft"))
                .body("checks", nullValue());
    }

    @Test
    void isAcceptedWithAnExplanationThatTheApproverReads() {
        String id = report(11);
        explain(id, "Có đợt tuyển dụng lớn")
                .then()
                .statusCode(200)
                .body("status", equalTo("submitted"))
                .body("checks.errors", equalTo(1))
                .body("checks.warnings", equalTo(1))
                .body("checks.outliers", equalTo(0))
                .body("checks.ranAt", notNullValue());
        as("specialist-1", "specialist")
                .get(PATH + "/" + id + "/messages")
                .then()
                .body("kind", contains("answer"))
                .body("author", contains("reporter-1"))
                .body("text", contains("Có đợt tuyển dụng lớn"));
        step(as("specialist-1", "specialist"), id, "approval")
                .then()
                .statusCode(200)
                .body("checks.errors", equalTo(1));
    }

    @Test
    void isNotHeldBackByWarnings() {
        String id = report(6);
        submit(id).then().statusCode(200).body("checks.errors", equalTo(0)).body("checks.warnings", equalTo(1));
        checks(id).body("violations.rule", contains("FIVE"));
    }

    @Test
    void needsAnExplanationThatSaysSomethingInJson() {
        String id = report(11);
        explain(id, " ").then().statusCode(400);
        as("reporter-1", "reporter")
                .contentType(ContentType.TEXT)
                .header("If-Match", etag(id))
                .body("Có đợt tuyển dụng lớn")
                .post(PATH + "/" + id + "/submission")
                .then()
                .statusCode(415);
    }

    @Test
    void needsNoBodyAndNoMediaType() {
        submitEmpty("2024-01", spec -> spec.contentType(ContentType.JSON));
        submitEmpty("2024-02", spec -> spec.contentType(ContentType.TEXT));
        submitEmpty("2024-03", RequestSpecification::noContentType);
    }

    private static void submitEmpty(String period, UnaryOperator<RequestSpecification> typed) {
        String id = enter("180", period, line("ABROAD", null, 1)).path("id");
        step(typed.apply(as("reporter-1", "reporter")), id, "submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("submitted"));
    }

    @Test
    void tellsOfTheStatusBeforeItChecks() {
        String id = approved("180", "2024-03", line("ABROAD", null, 1));
        given("NONE", error(REPORT, "<=", constant(0)));
        submit(id).then().statusCode(409).body("type", equalTo("urn:tongket:problem:report-status"));
    }

    @Test
    void keepsWhatTheApproverSawWhateverBecomesOfTheRule() {
        String id = report(6);
        submit(id).then().statusCode(200);
        String kept = checks(id).extract().path("ranAt");
        put(as("admin", "administrator").header("If-Match", "\"0\""), "FIVE", rule(REPORT, "<=", constant(100)))
                .then()
                .statusCode(200);
        checks(id)
                .body("violations.rule", contains("FIVE"))
                .body("violations[0].right", equalTo(5))
                .body("ranAt", equalTo(kept));
    }

    @Test
    void isCheckedAnewWhenItComesAgain() {
        String id = report(6);
        submit(id);
        change(as("specialist-1", "specialist"), "POST", id, "/return", Map.of("reason", "Xem lại"))
                .then()
                .statusCode(200)
                .body("checks.warnings", equalTo(1));
        change(as("reporter-1", "reporter"), "PUT", id, "", body("180", "2024-03", line("ABROAD", null, 5)));
        checks(id).body("violations", empty());
        submit(id).then().body("checks.warnings", equalTo(0));
        checks(id).body("violations", empty());
    }

    @Test
    void isToldInListsToo() {
        submit(report(6));
        enter("181", "2024-03", line("ABROAD", null, 6));
        as("anyone")
                .get(PATH)
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.status == 'submitted' }.checks.warnings", equalTo(1))
                .body("items.find { it.status == 'draft' }.checks", nullValue());
    }

    @Test
    void isNotToldOfAnUnknownReport() {
        as("anyone")
                .get(PATH + "/00000000-0000-7000-8000-000000000001/checks")
                .then()
                .statusCode(404);
    }

    private static String report(int persons) {
        return enter("180", "2024-03", line("ABROAD", null, persons)).path("id");
    }

    private static Response submit(String id) {
        return step(as("reporter-1", "reporter"), id, "submission");
    }

    private static Response explain(String id, String explanation) {
        return change(as("reporter-1", "reporter"), "POST", id, "/submission", Map.of("explanation", explanation));
    }
}
