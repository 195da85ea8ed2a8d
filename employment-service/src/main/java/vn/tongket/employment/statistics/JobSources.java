package vn.tongket.employment.statistics;

import java.util.List;
import org.hibernate.query.NativeQuery;
import vn.tongket.employment.reference.UnitColumns;
import vn.tongket.units.UnitKey;

/**
 * What is summed, as SQL: the monthly totals, the lines where totals do not know a cut, or what the lines held on a day. Rows
 * are called {@code f}, reports {@code r}.
 */
final class JobSources {
    private static final String TOTALS = "job_monthly_totals";

    /** Only what changed since then has to be looked up in the history. */
    private static final String STATUS_THEN =
            """
            case when r.updated_at <= :asOf then r.status
                 else (select t.status from job_report_transitions t
                       where t.job_report_id = r.id and t.changed_at <= :asOf
                       order by t.transition_number desc limit 1) end""";

    /** A line that is not there, or was not then, says nothing; 0 would be a count. */
    private static final String LINES_THEN =
            """
            (select l.job_report_id, l.calendar, l.period_number, l.unit_code, l.unit_since, l.channel, l.sex, l.destination,
                    l.sector, %s as status,
                    case when l.recorded_at <= :asOf then case when not l.removed then l.persons end
                         else (select case when not v.removed then v.persons end from job_line_values v
                               where v.line_id = l.id and v.recorded_at <= :asOf
                               order by v.value_number desc limit 1) end as persons
             from job_report_lines l join job_reports r on r.id = l.job_report_id)"""
                    .formatted(STATUS_THEN);

    private static final String LINES_NOW = "(select * from job_report_lines where not removed)";

    /** Of the units that {@link #bindUnits} sets. */
    static final String OF_UNITS = " and (f.unit_code, f.unit_since) in"
            + " (select * from unnest(cast(:codes as text[]), cast(:sinces as date[])))";

    private JobSources() {}

    static String of(JobQuestion question) {
        boolean inTotals = question.groupings().stream().allMatch(JobGrouping::isInTotals);
        return inTotals || question.asOf() != null ? totals(question) : LINES_NOW;
    }

    /** Of a question that the totals can answer. */
    static String totals(JobQuestion question) {
        return question.asOf() == null ? TOTALS : LINES_THEN;
    }

    /** The status of a report. */
    static String status(JobQuestion question) {
        return question.asOf() == null ? "r.status" : STATUS_THEN;
    }

    /** Whether a question is answered from the totals. */
    static boolean isTotals(JobQuestion question) {
        return of(question).equals(TOTALS);
    }

    static void bindTime(NativeQuery<?> query, JobQuestion question) {
        if (question.asOf() != null) {
            query.setParameter("asOf", question.asOf());
        }
    }

    static void bindUnits(NativeQuery<?> query, List<UnitKey> units) {
        query.setParameter("codes", UnitColumns.codes(units)).setParameter("sinces", UnitColumns.sinces(units));
    }
}
