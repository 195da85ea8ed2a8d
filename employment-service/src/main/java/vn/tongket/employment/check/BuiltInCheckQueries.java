package vn.tongket.employment.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.language.Label;

/** Finds what no rule can be asked for. */
@ApplicationScoped
class BuiltInCheckQueries {
    private static final String COUNTED_TWICE =
            """
            with counted as (
                select t.channel, h.parent_code, t.persons
                from job_monthly_totals t join job_creation_channels h on h.code = t.channel
                where t.job_report_id = :report and t.persons > 0)
            select whole.channel, cast(whole.persons as numeric), sum(part.persons),
                   string_agg(part.channel, ', ' order by part.channel)
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
            select m.unit_code, count(distinct m.period), own.persons, cast(sum(t.persons) as numeric)
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
                and o.period_number = r.period_number and o.id <> r.id and o.province_code = r.province_code and o.status in ('SUBMITTED', 'APPROVED', 'LOCKED')
                and (o.unit_code = any(r.unit_path) or r.unit_code = any(o.unit_path))
            join job_monthly_totals t on t.job_report_id = o.id
            where r.id = :report and r.period_month is not null and own.persons > 0
            group by o.id, o.unit_code, o.period, own.persons
            having sum(t.persons) > 0
            order by o.unit_code""";

    private final Session database;

    BuiltInCheckQueries(Session database) {
        this.database = database;
    }

    List<ViolationResponse> violations(UUID report) {
        return Stream.of(
                        found(COUNTED_TWICE, report, BuiltInCheckQueries::countedTwice),
                        found(DISPLACED_YEARS, report, BuiltInCheckQueries::displacedYear),
                        found(DISPLACING_MONTHS, report, BuiltInCheckQueries::displacingMonths),
                        found(ABOVE_OR_BELOW, report, BuiltInCheckQueries::aboveOrBelow))
                .flatMap(List::stream)
                .toList();
    }

    private List<ViolationResponse> found(String query, UUID report, Function<Tuple, ViolationResponse> violation) {
        return Sql.query(database, query)
                .setParameter("report", report)
                .getResultStream()
                .map(violation)
                .toList();
    }

    private static ViolationResponse countedTwice(Tuple row) {
        String channel = row.get(0, String.class);
        BigDecimal persons = row.get(1, BigDecimal.class);
        BigDecimal ofParts = row.get(2, BigDecimal.class);
        String parts = row.get(3, String.class);
        return BuiltInCheck.CHANNEL_COUNTED_TWICE.violation(
                persons,
                ofParts,
                new Label(
                        channel + " có " + FigureText.vi(persons) + " người và kênh con " + parts + " có "
                                + FigureText.vi(ofParts) + ": cả hai cùng được cộng vào tổng.",
                        channel + " has " + FigureText.en(persons) + " persons and its parts " + parts + " have "
                                + FigureText.en(ofParts) + ": the total adds up both."));
    }

    private static ViolationResponse displacedYear(Tuple row) {
        String unit = row.get(0, String.class);
        String year = row.get(1, String.class);
        BigDecimal ofYear = row.get(3, BigDecimal.class);
        return BuiltInCheck.MONTH_DISPLACES_YEAR.violation(
                row.get(2, BigDecimal.class),
                ofYear,
                new Label(
                        "Báo cáo cả năm " + year + " của đơn vị " + unit + ", đã duyệt " + FigureText.vi(ofYear)
                                + " người, sẽ không còn được tính: năm có báo cáo tháng thì cộng từ các tháng.",
                        "The yearly report of " + unit + " for " + year + ", approved with " + FigureText.en(ofYear)
                                + " persons, will no longer count: a year with monthly reports is the sum of its months."));
    }

    private static ViolationResponse displacingMonths(Tuple row) {
        String unit = row.get(0, String.class);
        long months = row.get(1, Long.class);
        BigDecimal persons = row.get(3, BigDecimal.class);
        return BuiltInCheck.YEAR_DISPLACED.violation(
                row.get(2, BigDecimal.class),
                persons,
                new Label(
                        "Đơn vị " + unit + " có báo cáo đã duyệt của " + months + " tháng, " + FigureText.vi(persons)
                                + " người: báo cáo cả năm này sẽ không được tính.",
                        unit + " has approved reports of " + months + " month(s) with " + FigureText.en(persons)
                                + " persons: this yearly report will not count."));
    }

    private static ViolationResponse aboveOrBelow(Tuple row) {
        String unit = row.get(0, String.class);
        String month = row.get(1, String.class);
        BigDecimal persons = row.get(3, BigDecimal.class);
        return BuiltInCheck.UNIT_COUNTED_TWICE.violation(
                row.get(2, BigDecimal.class),
                persons,
                new Label(
                        "Đơn vị " + unit + " cũng báo cáo kỳ " + month + ", " + FigureText.vi(persons)
                                + " người: cả hai cùng được cộng vào tổng của đơn vị cấp trên.",
                        unit + " reports " + month + " too, with " + FigureText.en(persons)
                                + " persons: the total of the unit above adds up both."));
    }
}
