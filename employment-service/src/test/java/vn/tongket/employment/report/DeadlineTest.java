package vn.tongket.employment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class DeadlineTest {
    @Inject
    DataSource database;

    /** Circular 02/2025: by 15 January of the year after. */
    @Test
    void ofAYearlyReportIsThatOfTheCircular() {
        enter("20", "2022", line("ABROAD", null, 3))
                .then()
                .body("deadline.dueOn", equalTo("2023-01-15"))
                .body("deadline.late", equalTo(true))
                .body("deadline.confidence", equalTo("verified"));
    }

    @Test
    void ofAMonthWaitsForTheProvinceToConfirmIt() {
        enter("180", "2024-03").then().body("deadline", nullValue());
        as("admin", "administrator")
                .contentType("application/json")
                .body(Map.of("actNumber", "01/QĐ-SNV", "actSignedOn", "2024-01-02"))
                .put("/api/v1/employment/reference-tables/report_deadlines/rows/MANAGEMENT_YEAR~month/confirmation")
                .then()
                .statusCode(200);
        Map<String, Object> body = body("181", "2024-03");
        body.put("calendar", "management-year");
        enter(as("reporter-1", "reporter"), body)
                .then()
                .body("periodTo", equalTo("2024-03-14"))
                .body("deadline.dueOn", equalTo("2024-03-20"));
    }

    @Test
    void isKeptUntilTheEndOfItsDayInVietnam() {
        LocalDate due = LocalDate.of(2025, 1, 15);
        Instant lastMinute = Instant.parse("2025-01-15T16:59:59Z");
        Instant midnight = Instant.parse("2025-01-15T17:00:00Z");
        assertThat(ReportDeadline.of(due, lastMinute, midnight, "verified").late())
                .isFalse();
        assertThat(ReportDeadline.of(due, midnight, midnight, "verified").late())
                .isTrue();
        assertThat(ReportDeadline.of(due, null, midnight, "verified").late()).isTrue();
        assertThat(ReportDeadline.of(due, null, lastMinute, "verified").late()).isFalse();
    }

    /** Sent back for a better figure, it comes a second time after the day: the unit was in time. */
    @Test
    void isKeptByWhatWasHandedInTheFirstTime() throws SQLException {
        String id = enter("20", "2022", line("ABROAD", null, 3)).path("id");
        step(as("reporter-1", "reporter"), id, "submission").then().body("deadline.late", equalTo(true));
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("update job_reports set first_submitted_at = '2023-01-10T00:00Z' where id = '" + id + "'");
        }
        change(as("specialist-1", "specialist"), "POST", id, "/return", Map.of("reason", "Ghi rõ nước đến"))
                .then()
                .body("deadline.late", equalTo(false));
        step(as("reporter-1", "reporter"), id, "submission").then().body("deadline.late", equalTo(false));
    }

    @Test
    void isMissedByAReportThatIsApprovedLate() {
        String id = approved("20", "2022", line("ABROAD", null, 3));
        as("anyone")
                .get(vn.tongket.employment.JobReports.PATH + "/" + id)
                .then()
                .body("deadline.late", equalTo(true));
    }
}
