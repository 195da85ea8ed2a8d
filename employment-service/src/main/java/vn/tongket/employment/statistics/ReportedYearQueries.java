package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.employment.reference.MonthsInForce;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.AdministrativeUnit;

/** Reads of which months there are reports, and how weak the weakest is. */
@ApplicationScoped
class ReportedYearQueries {
    /** Asks for one report of each provenance instead of reading all. */
    private static final String WEAKEST =
            """
            select weakest.name from unnest(cast(:provenances as text[])) with ordinality as weakest (name, place)
            where exists (
                select from job_reports r
                where r.calendar = :calendar and r.period_year = y.year and r.provenance = weakest.name
                  and r.period_month is not null and r.status in ('APPROVED', 'LOCKED') and :unit = any(r.unit_path)
                  and r.period_year * 100 + r.period_month between :first and :last)
            order by weakest.place limit 1""";

    /** Only the unit's own: what those below it reported as a whole is not counted. */
    private static final String OF_WHOLE_YEAR =
            """
            select r.provenance from job_reports r
            where r.calendar = :calendar and r.unit_code = :unit and r.period_year = y.year and r.period_month is null
              and r.status in ('APPROVED', 'LOCKED') and r.period_year * 100 + 12 between :first and :last
            limit 1""";

    /** One report of each month will do as well; naming all provenances keeps to the index. */
    private static final String MONTHS =
            """
            select cast(sum(case when exists (
                select from job_reports r
                where r.calendar = :calendar and r.period_year = y.year
                  and r.provenance = any(cast(:provenances as text[])) and r.period_month = m.month
                  and r.status in ('APPROVED', 'LOCKED') and :unit = any(r.unit_path)) then 1 << m.month else 0 end) as int)
            from generate_series(1, 12) as m (month)
            where y.year * 100 + m.month between :first and :last""";

    private static final String YEARS =
            "select y.year, coalesce((%s), (%s)), (%s) from unnest(cast(:years as int[])) as y (year)"
                    .formatted(WEAKEST, OF_WHOLE_YEAR, MONTHS);

    private final Session database;

    ReportedYearQueries(Session database) {
        this.database = database;
    }

    /** Of each year what its monthly reports say, or its own yearly one where there is none; nothing of years without either. */
    Map<Integer, ReportedYear> of(Collection<Integer> years, ReportingCalendar calendar, AdministrativeUnit unit) {
        return Sql.query(database, YEARS)
                .setParameter("years", years.toArray(Integer[]::new))
                .setParameter(
                        "provenances",
                        Arrays.stream(Provenance.values())
                                .sorted(Comparator.reverseOrder())
                                .map(Provenance::name)
                                .toArray(String[]::new))
                .setParameter("calendar", calendar.name())
                .setParameter("unit", unit.code())
                .setParameter("first", MonthsInForce.first(unit, calendar))
                .setParameter("last", MonthsInForce.last(unit, calendar))
                .getResultStream()
                .filter(row -> row.get(1) != null)
                .collect(Collectors.toMap(
                        row -> row.get(0, Integer.class),
                        row -> reported(row.get(2, Integer.class), Provenance.valueOf(row.get(1, String.class)))));
    }

    private static ReportedYear reported(Integer months, Provenance weakest) {
        return new ReportedYear(months == null || months == 0 ? ReportedYear.ALL_MONTHS : months, weakest);
    }
}
