package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/**
 * Writes what was decided into the reports. Their history and totals follow by trigger, as for a line that is sent by
 * itself.
 */
@ApplicationScoped
class ApplicationQueries {
    /** Parts into which the reports of an import are divided, so that a job can say how far it is. */
    static final int SLICES = 10;

    private static final String NEW_REPORTS =
            """
            insert into job_reports (id, province_code, unit_code, unit_since, unit_path, period, calendar, period_year,
                period_month, period_from, period_to, status, provenance, entered_by, changed_by, created_at, updated_at,
                version)
            select t.report_id, i.province_code, t.unit_code, t.unit_since, t.path, t.period, t.calendar, t.year,
                   t.month, t.first_day, t.last_day, 'DRAFT', 'RECORDED', i.submitted_by, i.submitted_by, :at, :at, 0
            from import_targets t cross join job_report_imports i
            where i.id = :import and not t.existed
              and exists (select from import_decided d where d.report_id = t.report_id and d.outcome = 'CREATED')
            -- In one order, or two imports that enter the same reports would wait for each other
            order by t.unit_code, t.period_number, t.calendar""";

    private static final String LINES =
            """
            insert into job_report_lines as l (job_report_id, province_code, calendar, period_number, unit_code,
                unit_since, status, channel, sex, destination, sector, persons, note, recorded_by, recorded_at)
            select t.report_id, i.province_code, t.calendar, t.period_number, t.unit_code, t.unit_since, t.status,
                   d.channel, d.sex, d.destination, d.sector, d.head_count, d.new_note, i.submitted_by, :at
            from job_report_imports i
            cross join import_decided d
            join import_targets t on t.report_id = d.report_id
            where i.id = :import and d.outcome in ('CREATED', 'UPDATED') and d.slice between :first and :last
            order by t.report_id
            on conflict on constraint uq_job_report_lines_key do update
                set persons = excluded.persons, note = excluded.note, removed = false,
                    recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                where (l.persons, l.note, l.removed) is distinct from (excluded.persons, excluded.note, false)""";

    private static final String CHANGED_REPORTS =
            """
            update job_reports r
            set changed_by = i.submitted_by, updated_at = :at, version = r.version + 1
            from import_targets t cross join job_report_imports i
            where i.id = :import and r.id = t.report_id and t.existed
              and exists (select from import_decided d
                          where d.report_id = t.report_id and d.outcome in ('CREATED', 'UPDATED'))""";

    private final Session database;

    ApplicationQueries(Session database) {
        this.database = database;
    }

    /** Enters missing reports and marks the others as changed; answers how many reports that are. */
    int reports(JobReportImport applied, Instant at) {
        return write(NEW_REPORTS, applied, at) + write(CHANGED_REPORTS, applied, at);
    }

    private int write(String statement, JobReportImport applied, Instant at) {
        return database.createNativeMutationQuery(statement)
                .setParameter("import", applied.id)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Writes the cells of the reports in some of the slices. */
    void lines(JobReportImport applied, Instant at, int firstSlice, int lastSlice) {
        database.createNativeMutationQuery(LINES)
                .setParameter("import", applied.id)
                .setParameter("at", at)
                .setParameter("first", firstSlice)
                .setParameter("last", lastSlice)
                .executeUpdate();
    }

    /** How many reports an import would enter or change. */
    int reportsConcerned() {
        return Sql.column(
                        database,
                        """
                        select cast(count(distinct report_id) as int) from import_decided
                        where outcome in ('CREATED', 'UPDATED')""",
                        Integer.class)
                .getSingleResult();
    }
}
