package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.local.endtoend.StackExtension.as;
import static vn.tongket.local.endtoend.StackExtension.stack;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.local.stack.Part;

/** A file is in the reports as a whole or not at all, even when its service is killed in the midst of it. */
@ExtendWith(StackExtension.class)
@Timeout(300)
class ImportKillIT {
    private static final String IMPORTS = "/api/v1/employment/job-report-imports";
    private static final int CELLS = 5001;
    private static final int REPORTS = 32;
    private static final ImportFile FILE = new ImportFile(YearMonth.of(2020, 1), CELLS);
    private static final String OF_THE_FILE =
            "from job_reports where calendar = 'MANAGEMENT_YEAR' and period_year = 2020 and period_month <= 3";

    private boolean killed;

    @AfterEach
    void startAgain() throws InterruptedException {
        if (killed) {
            killed = false;
            stack().start(Part.EMPLOYMENT);
        }
    }

    @Test
    void aJobGoesOnFromTheStartAfterItsServiceWasKilled() throws Exception {
        String id = send();

        killInTheMidst(id);
        assertThat(reports()).isZero();
        assertThat(lines()).isZero();
        assertThat(totalsThatDisagree()).isZero();
        startAgain();

        // It is taken for dead after 30 seconds of silence
        await().atMost(Duration.ofMinutes(2)).until(() -> found(id).path("finishedAt") != null);
        found(id)
                .then()
                .body("status", equalTo("completed"))
                .body("attempts", equalTo(2))
                .body("resumed", equalTo(true))
                .body("counts.created", equalTo(CELLS));
        assertThat(reports()).isEqualTo(REPORTS);
        assertThat(lines()).isEqualTo(CELLS);
        assertThat(totalsThatDisagree()).isZero();
    }

    private static String send() {
        return as("reporter")
                .contentType("text/csv")
                .body(FILE.csv())
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .body("mode", equalTo("atomic"))
                .extract()
                .path("id");
    }

    /** The reports are written, their lines wait, nothing is committed. */
    private void killInTheMidst(String id) throws SQLException, InterruptedException {
        try (Connection database = stack().database(Part.EMPLOYMENT)) {
            database.setAutoCommit(false);
            try (Statement sql = database.createStatement()) {
                sql.execute("lock table job_report_lines in share mode");
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> waitingForLines(database) == 1);
            found(id).then().body("status", equalTo("running")).body("progress", equalTo(40));
            stack().kill(Part.EMPLOYMENT);
            killed = true;
            database.rollback();
            // The database hears of it only when the statement has ended
            await().atMost(Duration.ofMinutes(2)).until(() -> othersConnected(database) == 0);
        }
    }

    private static Response found(String id) {
        return as("reporter").get(IMPORTS + "/" + id);
    }

    private static int reports() throws SQLException {
        try (Connection database = stack().database(Part.EMPLOYMENT)) {
            return number(database, "select count(*) " + OF_THE_FILE);
        }
    }

    private static int lines() throws SQLException {
        try (Connection database = stack().database(Part.EMPLOYMENT)) {
            return number(
                    database,
                    "select count(*) from job_report_lines where job_report_id in (select id " + OF_THE_FILE + ")");
        }
    }

    /** Of all reports, those of the sample too. */
    private static int totalsThatDisagree() throws SQLException {
        try (Connection database = stack().database(Part.EMPLOYMENT)) {
            return number(
                    database,
                    """
                    select count(*)
                    from (select job_report_id, channel, sum(persons) as persons from job_report_lines
                          where not removed group by job_report_id, channel) l
                    full join job_monthly_totals t using (job_report_id, channel)
                    where coalesce(l.persons, 0) <> coalesce(t.persons, 0)""");
        }
    }

    private static int waitingForLines(Connection database) throws SQLException {
        return number(
                database,
                "select count(*) from pg_locks where relation = 'job_report_lines'::regclass and not granted");
    }

    private static int othersConnected(Connection database) throws SQLException {
        return number(
                database,
                """
                select count(*) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'""");
    }

    private static int number(Connection database, String query) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
