package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.local.endtoend.StackExtension.as;
import static vn.tongket.local.endtoend.StackExtension.stack;

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
        ImportJob job = sendAndKillInTheMidst();

        assertThat(reports()).isZero();
        assertThat(lines()).isZero();
        assertThat(totalsThatDisagree()).isZero();
        startAgain();

        job.ended()
                .body("status", equalTo("completed"))
                .body("attempts", equalTo(2))
                .body("resumed", equalTo(true))
                .body("counts.created", equalTo(CELLS));
        assertThat(reports()).isEqualTo(REPORTS);
        assertThat(lines()).isEqualTo(CELLS);
        assertThat(totalsThatDisagree()).isZero();
    }

    private static ImportJob send() {
        return ImportJob.of(as("reporter")
                .contentType("text/csv")
                .body(FILE.csv())
                .post(ImportJob.IMPORTS)
                .then()
                .body("mode", equalTo("atomic")));
    }

    /** The reports are written, their lines wait, nothing is committed. */
    private ImportJob sendAndKillInTheMidst() throws SQLException, InterruptedException {
        try (Connection database = stack().database(Part.EMPLOYMENT);
                HeldTable lines = HeldTable.of("job_report_lines", database)) {
            ImportJob job = send();
            lines.awaitOneWriter();
            job.found().body("status", equalTo("running")).body("progress", equalTo(40));
            stack().kill(Part.EMPLOYMENT);
            killed = true;
            lines.letGo();
            // The database hears of it only when the statement has ended
            await().atMost(Duration.ofMinutes(2)).until(() -> othersConnected(database) == 0);
            return job;
        }
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
