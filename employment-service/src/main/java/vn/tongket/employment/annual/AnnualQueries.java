package vn.tongket.employment.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.Session;
import vn.tongket.employment.plan.PlanInForce;
import vn.tongket.employment.plan.PlansInForce;
import vn.tongket.employment.reference.MonthsInForce;
import vn.tongket.employment.reference.ReportingLevels;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.figures.AnnualFigures.Completeness;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.units.AdministrativeUnit;

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

    /** One report a month from each unit of the level that reports in that month. */
    Completeness completeness(AnnualQuery query, AdministrativeUnit unit) {
        List<LocalDate> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> query.calendar().lastDayOf(YearMonth.of(query.year(), month)))
                .filter(unit::inForceOn)
                .toList();
        int expected = levels.on(months).entrySet().stream()
                .mapToInt(month -> units.all()
                        .atLevel(unit.code(), month.getValue(), month.getKey())
                        .size())
                .sum();
        Long approved = Sql.column(
                        database,
                        """
                        select count(*) from job_reports
                        where status in ('APPROVED', 'LOCKED') and calendar = :calendar and period_year = :year
                          and period_month is not null and :unit = any(unit_path)
                          and period_year * 100 + period_month between :first and :last""",
                        Long.class)
                .setParameter("calendar", query.calendar().name())
                .setParameter("year", query.year())
                .setParameter("unit", unit.code())
                .setParameter("first", MonthsInForce.first(unit, query.calendar()))
                .setParameter("last", MonthsInForce.last(unit, query.calendar()))
                .getSingleResult();
        return new Completeness(expected, approved.intValue());
    }
}
