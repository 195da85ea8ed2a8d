package vn.tongket.employment.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** Finds what no rule can be asked for. */
@ApplicationScoped
class BuiltInCheckQueries {
    private static final String COUNTED_TWICE =
            """
            with counted as (
                select t.channel, h.parent_code, t.persons
                from job_monthly_totals t join job_creation_channels h on h.code = t.channel
                where t.job_report_id = :report and t.persons > 0)
            select whole.channel, string_agg(part.channel, ', ' order by part.channel), cast(whole.persons as numeric),
                   sum(part.persons)
            from counted whole join counted part on part.parent_code = whole.channel
            group by whole.channel, whole.persons
            order by whole.channel""";

    /** Reports without a line take no year's place. */
    private static final String DISPLACED_YEARS =
            """
            select y.unit_code, y.period, own.persons, cast(coalesce(sum(t.persons), 0) as numeric)
            from job_reports r
            cross join lateral (
                select sum(m.persons) as persons from job_monthly_totals m where m.job_report_id = r.id) own
            join job_reports y on y.calendar = r.calendar and y.unit_code = any(r.unit_path)
                and y.period_year = r.period_year and y.period_month is null and y.province_code = r.province_code
                and y.status in ('APPROVED', 'LOCKED')
            left join job_monthly_totals t on t.job_report_id = y.id
            where r.id = :report and r.period_month is not null and own.persons is not null
            group by y.id, y.unit_code, y.period, own.persons
            order by y.unit_code""";

    /** Months of the unit, or below it, that the year is made up of in its place. */
    private static final String DISPLACING_MONTHS =
            """
            select m.unit_code, cast(count(distinct m.period) as text), own.persons, cast(sum(t.persons) as numeric)
            from job_reports r
            cross join lateral (
                select sum(y.persons) as persons from job_monthly_totals y where y.job_report_id = r.id) own
            join job_reports m on m.calendar = r.calendar and r.unit_code = any(m.unit_path)
                and m.period_year = r.period_year and m.period_month is not null and m.province_code = r.province_code
                and m.status in ('APPROVED', 'LOCKED')
            join job_monthly_totals t on t.job_report_id = m.id
            where r.id = :report and r.period_month is null and own.persons is not null
            group by m.unit_code, own.persons
            order by m.unit_code""";

    private static final String ABOVE_OR_BELOW =
            """
            select o.unit_code, o.period, own.persons, cast(sum(t.persons) as numeric)
            from job_reports r
            cross join lateral (
                select sum(m.persons) as persons from job_monthly_totals m where m.job_report_id = r.id) own
            join job_reports o on o.calendar = r.calendar and o.period_year = r.period_year
                and o.period_number = r.period_number and o.id <> r.id and o.province_code = r.province_code
                and o.status in ('SUBMITTED', 'APPROVED', 'LOCKED')
                and (o.unit_code = any(r.unit_path) or r.unit_code = any(o.unit_path))
            join job_monthly_totals t on t.job_report_id = o.id
            where r.id = :report and r.period_month is not null and own.persons > 0
            group by o.id, o.unit_code, o.period, own.persons
            having sum(t.persons) > 0
            order by o.unit_code""";

    private static final String NOT_BEGUN =
            """
            select r.period, to_char(r.period_from, 'DD/MM/YYYY'), cast(coalesce(sum(t.persons), 0) as numeric),
                   cast(0 as numeric)
            from job_reports r left join job_monthly_totals t on t.job_report_id = r.id
            where r.id = :report and r.period_from > cast(now() at time zone 'Asia/Ho_Chi_Minh' as date)
            group by r.id, r.period, r.period_from""";

    private final Session database;

    BuiltInCheckQueries(Session database) {
        this.database = database;
    }

    List<ViolationResponse> violations(UUID report) {
        return Stream.of(
                        found(COUNTED_TWICE, report, BuiltInCheck.CHANNEL_COUNTED_TWICE),
                        found(DISPLACED_YEARS, report, BuiltInCheck.MONTH_DISPLACES_YEAR),
                        found(DISPLACING_MONTHS, report, BuiltInCheck.YEAR_DISPLACED),
                        found(ABOVE_OR_BELOW, report, BuiltInCheck.UNIT_COUNTED_TWICE),
                        found(NOT_BEGUN, report, BuiltInCheck.PERIOD_AHEAD))
                .flatMap(List::stream)
                .toList();
    }

    /** Every query answers what a check says: a name, what else there is of it, and the persons of both sides. */
    private List<ViolationResponse> found(String query, UUID report, BuiltInCheck check) {
        return Sql.query(database, query)
                .setParameter("report", report)
                .getResultStream()
                .map(row -> check.violation(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, BigDecimal.class),
                        row.get(3, BigDecimal.class)))
                .toList();
    }
}
