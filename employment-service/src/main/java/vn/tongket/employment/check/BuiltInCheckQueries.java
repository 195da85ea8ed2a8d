package vn.tongket.employment.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
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

    private final Session database;

    BuiltInCheckQueries(Session database) {
        this.database = database;
    }

    List<ViolationResponse> violations(UUID report) {
        return Stream.concat(countedTwice(report).stream(), displacedYears(report).stream())
                .toList();
    }

    private List<ViolationResponse> countedTwice(UUID report) {
        return Sql.query(database, COUNTED_TWICE)
                .setParameter("report", report)
                .getResultStream()
                .map(row -> countedTwice(
                        row.get(0, String.class),
                        row.get(1, BigDecimal.class),
                        row.get(2, BigDecimal.class),
                        row.get(3, String.class)))
                .toList();
    }

    private List<ViolationResponse> displacedYears(UUID report) {
        return Sql.query(database, DISPLACED_YEARS)
                .setParameter("report", report)
                .getResultStream()
                .map(row -> displacedYear(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, BigDecimal.class),
                        row.get(3, BigDecimal.class)))
                .toList();
    }

    private static ViolationResponse countedTwice(
            String channel, BigDecimal persons, BigDecimal ofParts, String parts) {
        return BuiltInCheck.CHANNEL_COUNTED_TWICE.violation(
                persons,
                ofParts,
                new Label(
                        channel + " có " + FigureText.vi(persons) + " người và kênh con " + parts + " có "
                                + FigureText.vi(ofParts) + ": cả hai cùng được cộng vào tổng.",
                        channel + " has " + FigureText.en(persons) + " persons and its parts " + parts + " have "
                                + FigureText.en(ofParts) + ": the total adds up both."));
    }

    private static ViolationResponse displacedYear(String unit, String year, BigDecimal persons, BigDecimal ofYear) {
        return BuiltInCheck.MONTH_DISPLACES_YEAR.violation(
                persons,
                ofYear,
                new Label(
                        "Báo cáo cả năm " + year + " của đơn vị " + unit + ", đã duyệt " + FigureText.vi(ofYear)
                                + " người, sẽ không còn được tính: năm có báo cáo tháng thì cộng từ các tháng.",
                        "The yearly report of " + unit + " for " + year + ", approved with " + FigureText.en(ofYear)
                                + " persons, will no longer count: a year with monthly reports is the sum of its months."));
    }
}
