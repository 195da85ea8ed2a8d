package vn.tongket.employment;

import static org.assertj.core.api.Assertions.assertThat;

import db.migration.V5__Unit_versions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** A database of the release before, brought to this one with what is in it. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class UpgradeTest {
    private static final String REPORT =
            """
            insert into upgrade.job_reports (id, province_code, unit_code, unit_path, period, calendar, period_year,
                period_month, period_from, period_to, status, provenance, entered_by, submitted_by, approved_by,
                created_at, updated_at, version)
            values ('%1$s', '20', '06040', '{06040,180,20}', '%2$s', 'CALENDAR_YEAR', 2024, %3$s,
                '%2$s-01', '%2$s-28', '%4$s', 'RECORDED', 'a', 'a', %5$s, now(), now(), 0)""";
    private static final String DRAFT = "00000000-0000-7000-8000-000000000001";
    private static final String APPROVED = "00000000-0000-7000-8000-000000000002";

    @Inject
    DataSource database;

    @BeforeEach
    @AfterEach
    void noOtherSchema() throws SQLException {
        execute("drop schema if exists upgrade cascade");
    }

    @Test
    void keepsReportsAndGivesThemTheirUnitTheirHistoryAndTheirTotals() throws SQLException {
        flyway().target("3").load().migrate();
        execute(
                "insert into upgrade.job_creation_channels values ('ABROAD', 'ABROAD', null, 'x', 'x', null, null, 'verified')",
                REPORT.formatted(DRAFT, "2024-11", "11", "DRAFT", "null"),
                REPORT.formatted(APPROVED, "2024-12", "12", "APPROVED", "'b'"),
                "insert into upgrade.job_report_lines values ('%s', '20', 'ABROAD', 'MALE', 'JP', 3), ('%s', '20', 'ABROAD', 'FEMALE', 'JP', 4)"
                        .formatted(APPROVED, APPROVED));

        flyway().javaMigrations(new V5__Unit_versions()).load().migrate();

        // Code 06040 was xã Đại Đồng until 30 November 2024 and thị trấn Thất Khê after it
        assertThat(text("select string_agg(unit_since::text, ' ' order by period) from upgrade.job_reports"))
                .isEqualTo("2020-01-01 2024-12-01");
        assertThat(text("select persons::text from upgrade.job_monthly_totals")).isEqualTo("7");
        assertThat(text("select string_agg(persons::text, ' ' order by persons) from upgrade.job_line_values"))
                .isEqualTo("3 4");
        assertThat(text("select string_agg(status, ' ' order by status) from upgrade.job_report_transitions"))
                .isEqualTo("APPROVED DRAFT");
    }

    @Test
    void keepsTargetsForTheUnitThatBoreTheCodeWhenTheYearBegan() throws SQLException {
        flyway().target("3").load().migrate();
        execute(
                "insert into upgrade.plans values ('%s', '20', 2025, 'EMP-ABROAD', '06040', 12, 'B', '2025-02-01', 'a', now(), 1)"
                        .formatted(DRAFT),
                "insert into upgrade.plan_revisions values ('%1$s', '20', 0, 10, 'A', '2024-12-20', 'a', now()), ('%1$s', '20', 1, 12, 'B', '2025-02-01', 'a', now())"
                        .formatted(DRAFT));

        flyway().javaMigrations(new V5__Unit_versions()).load().migrate();

        assertThat(text("select unit_from::text from upgrade.plans")).isEqualTo("2025-01-01");
        assertThat(text("select string_agg(value::text, ' ' order by revision) from upgrade.plan_revisions"))
                .isEqualTo("10 12");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database)
                .schemas("upgrade")
                .locations("db/kit", "db/migration")
                .placeholders(Map.of("province", "20"));
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
