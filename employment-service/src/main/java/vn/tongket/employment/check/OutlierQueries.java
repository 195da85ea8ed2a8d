package vn.tongket.employment.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** Holds every value of a report against the unit's own history, with one query. */
@ApplicationScoped
class OutlierQueries {
    private static final String HISTORIES =
            """
            with checked as (select * from job_reports where id = :report),
            months as (
                select id, true as current from checked
                union all
                select o.id, false
                from checked r
                join job_reports o on o.unit_code = r.unit_code and o.unit_since = r.unit_since
                    and o.calendar = r.calendar and o.province_code = r.province_code
                    and o.period_number between :first and :last and o.period_month is not null
                    and o.status in ('APPROVED', 'LOCKED')),
            series as (
                select m.current, grouping(l.sex) as channel_only, l.channel, l.sex, l.destination, l.sector,
                       sum(l.persons) as persons
                from months m join job_report_lines l on l.job_report_id = m.id and not l.removed
                group by m.id, m.current,
                         grouping sets ((l.channel, l.sex, l.destination, l.sector), (l.channel))),
            histories as (
                select channel_only, channel, sex, destination, sector,
                       max(persons) filter (where current) as persons,
                       array_agg(persons order by persons) filter (where not current) as earlier,
                       percentile_cont(0.5) within group (order by persons) filter (where not current) as median
                from series
                group by channel_only, channel, sex, destination, sector
                having bool_or(current) and count(*) filter (where not current) >= :minimum)
            select h.channel_only = 1, h.channel, lower(h.sex), h.destination, h.sector, cast(h.persons as bigint),
                   cast(h.median as numeric), cast(d.mad as numeric), cast(d.mean as numeric), cardinality(h.earlier)
            from histories h
            cross join lateral (
                select percentile_cont(0.5) within group (order by abs(earlier - h.median)) as mad,
                       avg(abs(earlier - h.median)) as mean
                from unnest(h.earlier) as earlier) d
            -- A channel that has ever had one line only would say the same twice
            where h.channel_only = 0 or not exists (
                select from histories l
                where l.channel_only = 0 and l.channel = h.channel
                  and l.persons = h.persons and l.earlier = h.earlier)
            order by h.channel, h.channel_only desc, h.sex, h.destination, h.sector""";

    private final Session database;
    private final OutlierConfig config;

    OutlierQueries(Session database, OutlierConfig config) {
        this.database = database;
        this.config = config;
    }

    /**
     * The lines of a monthly report, and its channels, with the approved values of the same unit version and calendar. Only
     * months count that have a value: one that is not reported is not known to be 0.
     */
    List<ValueHistory> of(CheckedReport report) {
        return Sql.query(database, HISTORIES)
                .setParameter("report", report.id())
                .setParameter("first", report.monthsBefore(config.windowMonths()))
                .setParameter("last", report.monthsBefore(1))
                .setParameter("minimum", config.minimumMonths())
                .getResultStream()
                .map(row -> new ValueHistory(
                        row.get(0, Boolean.class) ? OutlierScope.CHANNEL : OutlierScope.LINE,
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, Long.class),
                        row.get(6, BigDecimal.class),
                        row.get(7, BigDecimal.class),
                        row.get(8, BigDecimal.class),
                        row.get(9, Integer.class)))
                .toList();
    }
}
