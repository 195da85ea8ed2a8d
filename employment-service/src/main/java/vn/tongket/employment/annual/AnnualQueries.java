package vn.tongket.employment.annual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.figures.AnnualFigures.Completeness;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.units.UnitLevel;

/** Plans in force and the completeness of a year. */
@ApplicationScoped
class AnnualQueries {
    private final Session database;
    private final UnitDirectory units;

    AnnualQueries(Session database, UnitDirectory units) {
        this.database = database;
        this.units = units;
    }

    record PlanInForce(long value, String decisionNumber, LocalDate decisionDate) {}

    Map<String, PlanInForce> plans(AnnualQuery query) {
        return database.createNativeQuery(
                        """
                        select indicator, value, decision_number, decision_date
                        from plans where year = :year and unit_code = :unit""",
                        Tuple.class)
                .setParameter("year", query.year())
                .setParameter("unit", query.unit())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> new PlanInForce(
                                row.get(1, Long.class), row.get(2, String.class), row.get(3, LocalDate.class))));
    }

    /** One report a month from each unit of the level that reports in that month. */
    Completeness completeness(AnnualQuery query) {
        int expected = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> query.calendar().lastDayOf(YearMonth.of(query.year(), month)))
                .mapToInt(day ->
                        units.all().atLevel(query.unit(), levelOn(day), day).size())
                .sum();
        Long approved = database.createNativeQuery(
                        """
                        select count(*) from job_reports
                        where status in ('APPROVED', 'LOCKED') and calendar = :calendar and period_year = :year
                          and period_month is not null and unit_path @> array[cast(:unit as text)]""",
                        Long.class)
                .setParameter("calendar", query.calendar().name())
                .setParameter("year", query.year())
                .setParameter("unit", query.unit())
                .getSingleResult();
        return new Completeness(expected, approved.intValue());
    }

    private UnitLevel levelOn(LocalDate day) {
        return UnitLevel.valueOf(database.createNativeQuery(
                        """
                        select level from reporting_levels
                        where coalesce(applies_from, '-infinity') <= :day and coalesce(applies_to, 'infinity') > :day""",
                        String.class)
                .setParameter("day", day)
                .getSingleResult());
    }
}
