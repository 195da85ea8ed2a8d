package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.local.endtoend.StackExtension.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a report to the review, through the door. */
@ExtendWith(StackExtension.class)
class ApprovalIT {
    private static final String REPORTS = "/api/v1/employment/job-reports";

    @Test
    void oneMoreApprovedReportShowsInTheReviewAtOnce() {
        String id = enter("2025-01", 7);
        step("reporter", id, "submission", 200);
        assertThat(management2025().actual("EMP-JOBS-TOTAL")).isZero();

        step("specialist", id, "approval", 200);

        assertThat(management2025().actual("EMP-JOBS-TOTAL")).isEqualByComparingTo("7");
    }

    @Test
    void whoeverEnteredAReportMayNotApproveIt() {
        String id = as("specialist")
                .contentType(ContentType.JSON)
                .body(report("2025-02", 3))
                .post(REPORTS)
                .path("id");
        step("specialist", id, "submission", 200);

        assertThat(step("specialist", id, "approval", 403).<String>path("type"))
                .isEqualTo("urn:tongket:problem:same-person");
    }

    @Test
    void theTraceOfARequestIsInTheAuditTrailOfTheService() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String id = as("reporter")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .contentType(ContentType.JSON)
                .body(report("2025-03", 5))
                .post(REPORTS)
                .path("id");

        as("auditor")
                .get("/api/v1/employment/audit-events?entityId=" + id)
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("enter"))
                .body("items[0].actor", equalTo("reporter"))
                .body("items[0].traceId", equalTo(trace));
    }

    /** A year of which the sample holds nothing. */
    private static Review management2025() {
        return new Review(as("viewer")
                .get("/api/v1/annual-reviews/2025?calendar=management-year")
                .as(JsonNode.class));
    }

    private static String enter(String period, int persons) {
        return as("reporter")
                .contentType(ContentType.JSON)
                .body(report(period, persons))
                .post(REPORTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> report(String period, int persons) {
        return Map.of(
                "unit",
                "180",
                "period",
                period,
                "calendar",
                "management-year",
                "lines",
                List.of(Map.of("channel", "IN-LOAN", "persons", persons)));
    }

    private static Response step(String user, String id, String step, int status) {
        String tag = as("viewer").get(REPORTS + "/" + id).header("ETag");
        return as(user).header("If-Match", tag)
                .post(REPORTS + "/" + id + "/" + step)
                .then()
                .statusCode(status)
                .extract()
                .response();
    }
}
