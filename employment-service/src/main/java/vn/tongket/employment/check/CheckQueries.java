package vn.tongket.employment.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.UnitKey;

/** Reads what is checked and keeps what was said. */
@ApplicationScoped
class CheckQueries {
    private final Session database;
    private final CheckJson json;

    CheckQueries(Session database, CheckJson json) {
        this.database = database;
        this.json = json;
    }

    Optional<CheckedReport> report(UUID id) {
        return Sql.query(
                        database,
                        """
                        select id, province_code, calendar, period_year, period_month, period_to,
                               status in ('DRAFT', 'RETURNED'), unit_code, unit_since
                        from job_reports where id = :id and status <> 'DELETED'""")
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new CheckedReport(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        new UnitKey(row.get(7, String.class), row.get(8, LocalDate.class)),
                        ReportingCalendar.valueOf(row.get(2, String.class)),
                        row.get(3, Integer.class),
                        row.get(4, Integer.class),
                        row.get(5, LocalDate.class),
                        row.get(6, Boolean.class)))
                .findFirst();
    }

    /** Keeps what was said, in the place of what was said when the report was submitted before. */
    void keep(CheckedReport report, CheckResponse outcome) {
        CheckCounts counts = outcome.counts();
        database.createNativeMutationQuery(
                        """
                        insert into job_report_checks
                            (job_report_id, province_code, errors, warnings, outliers, outcome, ran_at)
                        values (:report, :province, :errors, :warnings, :outliers, cast(:outcome as jsonb), :at)
                        on conflict on constraint pk_job_report_checks do update
                            set errors = excluded.errors, warnings = excluded.warnings, outliers = excluded.outliers,
                                outcome = excluded.outcome, ran_at = excluded.ran_at""")
                .setParameter("report", report.id())
                .setParameter("province", report.province())
                .setParameter("errors", counts.errors())
                .setParameter("warnings", counts.warnings())
                .setParameter("outliers", counts.outliers())
                .setParameter("outcome", json.write(outcome))
                .setParameter("at", counts.ranAt())
                .executeUpdate();
    }

    Optional<CheckResponse> kept(UUID report) {
        return Sql.column(
                        database,
                        "select cast(outcome as text) from job_report_checks where job_report_id = :report",
                        String.class)
                .setParameter("report", report)
                .getResultStream()
                .map(text -> json.read(text, CheckResponse.class))
                .findFirst();
    }

    Map<UUID, CheckCounts> counts(Collection<UUID> reports) {
        return Sql.query(
                        database,
                        """
                        select job_report_id, errors, warnings, outliers, ran_at from job_report_checks
                        where job_report_id = any(:reports)""")
                .setParameter("reports", reports.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> new CheckCounts(
                                row.get(1, Integer.class),
                                row.get(2, Integer.class),
                                row.get(3, Integer.class),
                                row.get(4, Instant.class))));
    }
}
