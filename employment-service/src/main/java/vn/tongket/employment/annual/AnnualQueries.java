package vn.tongket.employment.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import vn.tongket.employment.plan.PlanInForce;
import vn.tongket.employment.plan.PlansInForce;
import vn.tongket.employment.reference.MonthsInForce;
import vn.tongket.employment.reference.ReportingLevels;
import vn.tongket.employment.reference.UnitColumns;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.figures.AnnualFigures.Completeness;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.UnitKey;

/** Plans in force and the completeness of a year. */
@ApplicationScoped
class AnnualQueries {
    private final Session database;
    private final PlansInForce plans;
    private final UnitDirectory units;
    private final ReportingLevels levels;
    private final Clock clock;

    AnnualQueries(Session database, PlansInForce plans, UnitDirectory units, ReportingLevels levels, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.units = units;
        this.levels = levels;
        this.clock = clock;
    }

    /** The targets in force on {@link #planDay}, by indicator. */
    Map<String, PlanInForce> plans(AnnualQuery query) {
        return plans.of(query.year(), query.unit(), planDay(query));
    }

    /** The last day of the year, or today while the year still runs. */
    LocalDate planDay(AnnualQuery query) {
        LocalDate end = query.calendar().lastDayOf(query.year());
        LocalDate today = LocalDate.now(clock);
        return today.isBefore(end) ? today : end;
    }

    /** One report a month from each unit of the level that reports in that month; what others sent makes up for none. */
    Completeness completeness(AnnualQuery query, AdministrativeUnit unit) {
        List<Expected> expected = expected(query, unit);
        List<UnitKey> reporting = expected.stream().map(e -> e.unit().key()).toList();
        Long approved = Sql.column(
                        database,
                        """
                        select count(*)
                        from unnest(cast(:numbers as int[]), cast(:codes as text[]), cast(:sinces as date[]))
                            as e (period_number, unit_code, unit_since)
                        join job_reports r using (period_number, unit_code, unit_since)
                        where r.calendar = :calendar and r.period_year = :year and r.status in ('APPROVED', 'LOCKED')""",
                        Long.class)
                .setParameter("numbers", expected.stream().map(Expected::number).toArray(Integer[]::new))
                .setParameter("codes", UnitColumns.codes(reporting))
                .setParameter("sinces", UnitColumns.sinces(reporting))
                .setParameter("calendar", query.calendar().name())
                .setParameter("year", query.year())
                .getSingleResult();
        return new Completeness(expected.size(), approved.intValue());
    }

    /** A month, as the tables number it, of which a unit is to report. */
    private record Expected(int number, AdministrativeUnit unit) {}

    private List<Expected> expected(AnnualQuery query, AdministrativeUnit unit) {
        Map<LocalDate, Integer> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(query.year(), month))
                .filter(month -> unit.inForceOn(query.calendar().lastDayOf(month)))
                .collect(Collectors.toMap(month -> query.calendar().lastDayOf(month), MonthsInForce::number));
        return levels.on(months.keySet()).entrySet().stream()
                .flatMap(month -> units.all().atLevel(unit.code(), month.getValue(), month.getKey()).stream()
                        .map(reporting -> new Expected(months.get(month.getKey()), reporting)))
                .toList();
    }
}
