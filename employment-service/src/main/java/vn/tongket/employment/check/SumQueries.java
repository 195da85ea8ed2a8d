package vn.tongket.employment.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import vn.tongket.employment.check.RuleSide.Term;
import vn.tongket.kit.database.Sql;

/** Reads everything that the rules of one report compare, with one query. */
@ApplicationScoped
class SumQueries {
    private static final String SUMS =
            """
            with checked as (select * from job_reports where id = :report),
            terms as (
                select t.number, t.term ->> 'of' as source, t.term #>> '{sum,sex}' as sex,
                       t.term #>> '{sum,destination}' as destination, t.term #>> '{sum,sector}' as sector,
                       array(select jsonb_array_elements_text(t.term #> '{sum,channel}')) as channels
                from jsonb_array_elements(cast(:terms as jsonb)) with ordinality as t (term, number)),
            periods (source, first, last) as (
                values ('month-before', :monthBefore, :monthBefore),
                       ('same-month-last-year', :lastYear, :lastYear),
                       ('year-to-date', :firstMonth, :monthBefore)),
            compared as (
                select p.source, o.id
                from checked r
                cross join periods p
                join job_reports o on o.unit_code = r.unit_code and o.unit_since = r.unit_since
                    and o.calendar = r.calendar and o.province_code = r.province_code
                    and o.period_number between p.first and p.last and o.status in ('SUBMITTED', 'APPROVED', 'LOCKED')
                union all select 'report', id from checked
                union all select 'year-to-date', id from checked)
            select t.number, cast(sum(l.persons) as numeric)
            from terms t
            join compared c on c.source = t.source
            join job_report_lines l on l.job_report_id = c.id and not l.removed
                and line_part_matches(t.sex, lower(l.sex)) and line_part_matches(t.destination, l.destination)
                and line_part_matches(t.sector, l.sector)
            join job_creation_channels h on h.code = l.channel
                and (t.channels = '{}' or h.code = any(t.channels) or h.parent_code = any(t.channels))
            group by t.number
            union all
            -- A plan set for the unit before its version began is another unit's, save where it began before all records
            select t.number, p.value * cast(:monthsElapsed as numeric) / 12
            from terms t
            cross join checked r
            join plans_in_force(:day) p on p.year = r.period_year and p.unit_code = r.unit_code
                and p.province_code = r.province_code
                and (p.unit_from >= r.unit_since or r.period_to < r.unit_since)
            join counted_indicators i on i.code = p.indicator and i.channel is not distinct from t.channels[1]
            where t.source = 'plan-to-date'
            """;

    private final Session database;
    private final CheckJson json;
    private final Clock clock;

    SumQueries(Session database, CheckJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The values that there are, in persons. One that nobody has reported is missing. */
    Map<Term, BigDecimal> of(CheckedReport report, List<Term> terms) {
        LocalDate today = LocalDate.now(clock);
        Map<Term, BigDecimal> sums = new HashMap<>();
        Sql.query(database, SUMS)
                .setParameter("report", report.id())
                .setParameter("terms", json.write(terms))
                .setParameter("monthBefore", report.monthsBefore(1))
                .setParameter("lastYear", report.sameMonthLastYear())
                .setParameter("firstMonth", report.firstMonth())
                .setParameter("monthsElapsed", report.monthsElapsed())
                .setParameter("day", report.periodTo().isBefore(today) ? report.periodTo() : today)
                .getResultStream()
                .forEach(row ->
                        sums.put(terms.get(row.get(0, Long.class).intValue() - 1), row.get(1, BigDecimal.class)));
        return sums;
    }
}
