package vn.tongket.employment.overseas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import vn.tongket.employment.overseas.OverseasReconciliationResponse.ReconciledCounts;
import vn.tongket.employment.overseas.ReportingHeirs.Heir;
import vn.tongket.employment.reference.MonthsInForce;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.AdministrativeUnit;

/** ReconciledCounts register and reports together. */
@ApplicationScoped
class OverseasReconciliationQueries {
    /**
     * Reports came from districts until 30 June 2025 and from communes after, while a worker may be on record in a commune
     * at any time: each is placed with the nearest unit of their own that reported in the month. Where none did, with the
     * one directly below the province, which is the one that reports in either order. A unit that ended before the month
     * did sent no report of it: its heir, where there is one, comes first.
     */
    private static final String COUNTS =
            """
            with months as (
                select * from unnest(cast(:numbers as int[]), cast(:firsts as date[]), cast(:lasts as date[]))
                    as m (period_number, first_day, last_day)
                where m.period_number between :first and :last),
            heirs as (
                select * from unnest(cast(:heirMonths as int[]), cast(:endedCodes as text[]), cast(:endedSince as date[]),
                                     cast(:heirCodes as text[]), cast(:heirSince as date[]))
                    as h (period_number, ended_code, ended_since, unit_code, unit_since)),
            reported as (
                select t.period_number, t.unit_code, t.unit_since, %1$s as country, sum(t.persons) as persons
                from %2$s t join job_reports r on r.id = t.job_report_id
                where t.calendar = :calendar and t.period_number in (select m.period_number from months m)
                  and t.status in ('APPROVED', 'LOCKED') and t.channel = 'ABROAD'
                  and r.unit_path @> array[cast(:unit as text)]
                group by 1, 2, 3, 4),
            reporters as (select distinct period_number, unit_code, unit_since from reported),
            departures as (
                select w.id, m.period_number, w.country, w.departed_on is not null as departed, h.unit_code is not null as inherited,
                       array_prepend(h.unit_code, w.unit_path) as path,
                       array_prepend(h.unit_since, w.unit_path_since) as path_since
                from overseas_workers w
                join months m on coalesce(w.departed_on, w.contract_from) between m.first_day and m.last_day
                left join heirs h on h.period_number = m.period_number
                                 and h.ended_code = w.unit_code and h.ended_since = w.unit_since
                where w.withdrawal_reason is null),
            placed as (
                -- Joined at once. Looked for worker by worker, those who reported would be made out anew for each
                select distinct on (d.id) d.period_number, k.unit_code, k.unit_since, d.country, d.departed
                from departures d
                cross join lateral unnest(d.path, d.path_since) with ordinality as k (unit_code, unit_since, place)
                left join reporters r
                    on r.period_number = d.period_number and r.unit_code = k.unit_code and r.unit_since = k.unit_since
                where k.unit_code is not null
                  and exists (select from unnest(d.path, d.path_since) as u (unit_code, unit_since)
                              where u.unit_code = :unit and u.unit_since = :unitSince)
                order by d.id,
                         case when r.unit_code is null then 1 else 0 end,
                         case when r.unit_code is null and not d.inherited
                              then abs(k.place - greatest(cardinality(d.path) - 1, 2))
                              else k.place end),
            counted as (
                select period_number, unit_code, unit_since, country, 0 as reported,
                       count(*) filter (where departed) as register, count(*) filter (where not departed) as waiting
                from placed group by 1, 2, 3, 4
                union all
                select period_number, unit_code, unit_since, country, persons, 0, 0 from reported),
            grouped as (
                select g.code, g.since, sum(register) as register, sum(reported) as reported, sum(waiting) as waiting
                from counted f cross join lateral (select %3$s) as g (code, since)
                group by g.code, g.since)
            select g.code, g.since, c.name_vi, c.name_en, g.register, g.reported, g.waiting
            from grouped g left join destination_countries c on c.code = g.code
            where g.register + g.reported + g.waiting > 0
            order by g.code nulls last, g.since""";

    private final Session database;
    private final ReportingHeirs heirs;

    OverseasReconciliationQueries(Session database, ReportingHeirs heirs) {
        this.database = database;
        this.heirs = heirs;
    }

    /** A group as the tables know it; without a name where it is no country. */
    record Group(String code, LocalDate since, Label name, ReconciledCounts counts) {}

    /** @param unit by whose version the register and the reports are limited */
    List<Group> groups(OverseasYear year, AdministrativeUnit unit, OverseasGrouping grouping) {
        ReportingCalendar calendar = year.calendar;
        List<Heir> heirsOfYear =
                year.months().flatMap(month -> heirs.of(month, calendar)).toList();
        return Sql.query(database, COUNTS.formatted(grouping.country(), grouping.source(), grouping.key()))
                .setParameter(
                        "numbers", year.months().map(MonthsInForce::number).toArray(Integer[]::new))
                .setParameter("firsts", year.months().map(calendar::firstDayOf).toArray(LocalDate[]::new))
                .setParameter("lasts", year.months().map(calendar::lastDayOf).toArray(LocalDate[]::new))
                .setParameter(
                        "heirMonths", parts(heirsOfYear, heir -> MonthsInForce.number(heir.month()), Integer[]::new))
                .setParameter(
                        "endedCodes", parts(heirsOfYear, heir -> heir.ended().code(), String[]::new))
                .setParameter(
                        "endedSince", parts(heirsOfYear, heir -> heir.ended().validFrom(), LocalDate[]::new))
                .setParameter(
                        "heirCodes", parts(heirsOfYear, heir -> heir.unit().code(), String[]::new))
                .setParameter(
                        "heirSince", parts(heirsOfYear, heir -> heir.unit().validFrom(), LocalDate[]::new))
                .setParameter("calendar", calendar.name())
                .setParameter("unit", unit.code())
                .setParameter("unitSince", unit.validFrom())
                .setParameter("first", MonthsInForce.first(unit, calendar))
                .setParameter("last", MonthsInForce.last(unit, calendar))
                .getResultStream()
                .map(OverseasReconciliationQueries::group)
                .toList();
    }

    private static <T> T[] parts(List<Heir> heirs, Function<Heir, T> part, IntFunction<T[]> array) {
        return heirs.stream().map(part).toArray(array);
    }

    private static Group group(Tuple row) {
        String nameVi = row.get(2, String.class);
        return new Group(
                row.get(0, String.class),
                row.get(1, LocalDate.class),
                nameVi == null ? null : new Label(nameVi, row.get(3, String.class)),
                ReconciledCounts.of(number(row, 4), number(row, 5), number(row, 6)));
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }
}
