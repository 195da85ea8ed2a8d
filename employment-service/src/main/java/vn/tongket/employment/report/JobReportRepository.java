package vn.tongket.employment.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.tongket.employment.reference.UnitScope;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.PageRequest;

/** Stores reports and lists them. */
@ApplicationScoped
class JobReportRepository implements PanacheRepositoryBase<JobReport, UUID> {
    private final Session database;

    JobReportRepository(Session database) {
        this.database = database;
    }

    /** The report, locked against a change by anyone else until the transaction ends. */
    Optional<JobReport> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(JobReportRepository::isThere);
    }

    Optional<JobReport> known(UUID id) {
        return findByIdOptional(id).filter(JobReportRepository::isThere);
    }

    private static boolean isThere(JobReport report) {
        return report.status != JobReportStatus.DELETED;
    }

    /**
     * In the order of their last change, which is that of the commits: a reader who continues from a cursor misses nothing.
     * Only one who asks for changes is told of deleted reports.
     */
    List<JobReport> list(JobReportQuery query, Optional<Instant> changedAfter, UnitScope scope, PageRequest page) {
        Optional<Cursor> after = page.after(2);
        NativeQuery<JobReport> listed = Sql.query(
                database,
                """
                        select r.* from job_reports r
                        where (cast(:unit as text) is null or r.unit_path @> array[cast(:unit as text)])
                          and %s
                          and (cast(:year as int) is null or r.period_year = :year)
                          and (cast(:calendar as text) is null or r.calendar = :calendar)
                          and (cast(:status as text) is null or r.status = :status)
                          and (:copying or r.status <> 'DELETED')
                          and r.updated_at > :changedAfter
                          and (r.updated_at, r.id) > (:afterTime, :afterId)
                        order by r.updated_at, r.id
                        limit :limit"""
                        .formatted(UnitScope.within("r")),
                JobReport.class);
        return scope.limit(listed)
                .setParameter("unit", query.unit)
                .setParameter("year", query.year, Integer.class)
                .setParameter("status", query.statusSought().map(Enum::name).orElse(null), String.class)
                .setParameter("calendar", query.calendarSought().map(Enum::name).orElse(null), String.class)
                .setParameter("copying", changedAfter.isPresent())
                .setParameter("changedAfter", changedAfter.orElse(Instant.EPOCH))
                .setParameter("afterTime", after.map(c -> c.instant(0)).orElse(Instant.EPOCH))
                .setParameter("afterId", after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .setParameter("limit", page.fetch())
                .getResultList();
    }

    /** Every status that a report had, oldest first. */
    List<TransitionResponse> transitions(UUID report) {
        return Sql.query(
                        database,
                        """
                        select status, changed_by, changed_at, reason from job_report_transitions
                        where job_report_id = :report order by transition_number""")
                .setParameter("report", report)
                .getResultStream()
                .map(row -> new TransitionResponse(
                        JobReportStatus.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, Instant.class),
                        row.get(3, String.class)))
                .toList();
    }
}
