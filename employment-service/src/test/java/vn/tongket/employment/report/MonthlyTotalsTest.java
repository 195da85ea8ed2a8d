package vn.tongket.employment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.test.TestGateway;

/** The monthly totals say what the lines say, whatever happens. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class MonthlyTotalsTest {
    private static final List<String> CHANNELS = List.of("IN-LOAN", "IN-ENTERPRISE", "OUT-PROVINCE", "ABROAD");

    private static final String DIFFERENCES =
            """
            select count(*) from (
                select job_report_id, calendar, period_number, unit_code, unit_since, status, channel, sum(persons)
                from job_report_lines where not removed group by 1, 2, 3, 4, 5, 6, 7) lines
            full join job_monthly_totals t using
                (job_report_id, calendar, period_number, unit_code, unit_since, status, channel)
            where lines.sum is distinct from t.persons""";

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void agreeWithTheLinesAfterAnyChanges(int seed) throws SQLException {
        Random random = new Random(seed);
        List<String> units = List.of("180", "181", "182");
        List<String> ids = units.stream()
                .map(unit -> enter(unit, "2024-03", lines(random)).<String>path("id"))
                .toList();
        for (int i = 0; i < 12; i++) {
            int chosen = random.nextInt(units.size());
            change(
                    as("reporter-1", "reporter"),
                    "PUT",
                    ids.get(chosen),
                    "",
                    body(units.get(chosen), "2024-03", lines(random)));
            if (random.nextInt(3) == 0) {
                step(as("reporter-1", "reporter"), ids.get(chosen), "submission");
            }
            if (random.nextInt(4) == 0) {
                step(as("specialist-1", "specialist"), ids.get(chosen), "approval");
            }
            assertThat(differences()).isZero();
        }
    }

    @Test
    void agreeWithTheLinesWhenWritersCollide() throws SQLException {
        String id = enter("180", "2024-03", line("ABROAD", null, 1)).path("id");
        Stream.of(1, 2, 3, 4, 5, 6)
                .map(seed -> CompletableFuture.runAsync(() -> change(
                        as("reporter-1", "reporter"), "PUT", id, "", body("180", "2024-03", lines(new Random(seed))))))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(differences()).isZero();
    }

    @Test
    void agreeWithTheLinesWhenTheServerOfTheDatabaseEndsAWriter() throws SQLException {
        String id = approved("180", "2024-03", line("ABROAD", null, 5), line("IN-LOAN", null, 2));
        // A connection of its own: one of the pool would come back dead
        try (Connection writer =
                        DriverManager.getConnection(config("jdbc.url"), config("username"), config("password"));
                Statement sql = writer.createStatement()) {
            writer.setAutoCommit(false);
            sql.execute("update job_report_lines set persons = persons + 10 where job_report_id = '" + id + "'");
            int backend = number(sql, "select pg_backend_pid()");
            try (Connection killer = database.getConnection();
                    Statement kill = killer.createStatement()) {
                kill.execute("select pg_terminate_backend(" + backend + ", 5000)");
            }
            assertThatThrownBy(writer::commit).isInstanceOf(SQLException.class);
        }
        assertThat(differences()).isZero();
        assertThat(count("select sum(persons) from job_monthly_totals")).isEqualTo(7);
    }

    @Test
    void cannotBeMadeToDisagreeByTheStatusOfAReport() throws SQLException {
        String id = approved("180", "2024-03", line("ABROAD", null, 5));
        assertThat(count("select count(*) from job_monthly_totals where status = 'APPROVED'"))
                .isEqualTo(1);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(
                            "update job_monthly_totals set status = 'DRAFT' where job_report_id = '" + id + "'"))
                    .hasMessageContaining("fk_job_monthly_totals_report");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update job_line_values set persons = 1",
                "delete from job_line_values",
                "delete from job_report_lines",
                "update job_report_transitions set changed_by = 'nobody'",
                "update job_line_reopenings set reason = 'none'",
                "update plan_revisions set value = 1",
                "delete from plan_differences",
                "truncate labour_market_indicator_revisions",
            })
    void historyRefusesEveryChange(String statement) throws SQLException {
        approved("180", "2024-03", line("ABROAD", null, 5));
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("append-only");
        }
    }

    private static String config(String key) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + key, String.class);
    }

    private static Object[] lines(Random random) {
        return CHANNELS.stream()
                .filter(channel -> random.nextInt(4) > 0)
                .flatMap(channel -> Stream.of("female", "male").map(sex -> line(channel, sex, random.nextInt(50))))
                .toArray(Map[]::new);
    }

    private int differences() throws SQLException {
        return count(DIFFERENCES);
    }

    private int count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            return number(sql, query);
        }
    }

    private static int number(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
