package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** What lines held before, and who wrote it. */
@ApplicationScoped
class JobLineHistoryQueries {
    private final Session database;

    JobLineHistoryQueries(Session database) {
        this.database = database;
    }

    /**
     * Who gave lines of reports values that wait for approval: before the first approval all that a line ever held, also where
     * another value has taken their place, and whoever submitted the report, as often as it came back. A report without such a
     * value is missing.
     */
    Map<UUID, Set<String>> writers(Collection<UUID> reports) {
        return Sql.query(
                        database,
                        """
                        select l.job_report_id, v.recorded_by
                        from job_reports r
                        join job_report_lines l on l.job_report_id = r.id
                        join job_line_values v on v.line_id = l.id
                        where r.id = any(:reports) and r.status in ('SUBMITTED', 'APPROVED')
                          -- A line that came in to be opened waits for nothing while it holds no value
                          and (r.approved_at is null or v.recorded_at > r.approved_at and not v.removed)
                          -- Says no more, but spares a look at the values of lines that nobody has touched since
                          and (r.approved_at is null or l.recorded_at > r.approved_at)
                        union
                        -- The report itself knows only who submitted it last
                        select t.job_report_id, t.changed_by
                        from job_reports r
                        join job_report_transitions t on t.job_report_id = r.id and t.status = 'SUBMITTED'
                        where r.id = any(:reports) and r.status = 'SUBMITTED'""")
                .setParameter("reports", reports.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(row -> row.get(1, String.class), Collectors.toSet())));
    }

    /** Every value that a line held, oldest first. */
    List<LineValueResponse> ofLine(UUID line) {
        return Sql.query(
                        database,
                        """
                        select l.persons, l.note, l.removed, l.status, l.recorded_by, l.recorded_at, o.opened_by, o.reason
                        from (select v.*, v.line_id as id from job_line_values v where v.line_id = :line) l
                        """
                                + JobLineQueries.REOPENED.formatted(
                                        " and l.status = 'APPROVED' and o.opened_at <= l.recorded_at")
                                + "order by l.value_number")
                .setParameter("line", line)
                .getResultStream()
                .map(row -> new LineValueResponse(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, Boolean.class),
                        JobReportStatus.valueOf(row.get(3, String.class)),
                        row.get(4, String.class),
                        row.get(5, Instant.class),
                        row.get(6, String.class),
                        row.get(7, String.class)))
                .toList();
    }

    /** Lines whose value is younger than the approval of their report, with the value that was approved. */
    List<LineChangeResponse> changedSinceApproval(UUID report) {
        return Sql.query(
                        database,
                        """
                        select l.id, l.channel, l.sex, l.destination, l.sector, a.persons, a.note, l.persons, l.note,
                               l.recorded_by, l.recorded_at, o.opened_by, o.reason
                        from job_reports r join job_report_lines l on l.job_report_id = r.id
                        left join lateral (
                            select case when not v.removed then v.persons end as persons, v.note from job_line_values v
                            where v.line_id = l.id and v.recorded_at <= r.approved_at
                            order by v.value_number desc limit 1) a on true
                        """
                                + JobLineQueries.REOPENED.formatted("")
                                + """
                        where r.id = :report and l.recorded_at > r.approved_at and not l.removed
                        order by l.recorded_at, l.id""")
                .setParameter("report", report)
                .getResultStream()
                .map(row -> new LineChangeResponse(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        JobLineQueries.sex(row.get(2, String.class)),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, Integer.class),
                        row.get(6, String.class),
                        row.get(7, Integer.class),
                        row.get(8, String.class),
                        row.get(9, String.class),
                        row.get(10, Instant.class),
                        row.get(11, String.class),
                        row.get(12, String.class)))
                .toList();
    }
}
