package vn.tongket.employment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.employment.reference.UnitsOfYear;

/** The targets of a unit, for whoever compares with them. */
@ApplicationScoped
public class PlansInForce {
    private final PlanQueries queries;
    private final UnitsOfYear units;

    PlansInForce(PlanQueries queries, UnitsOfYear units) {
        this.queries = queries;
        this.units = units;
    }

    /**
     * All targets of a unit for a year that are in force on a day, by indicator.
     *
     * @param day any; a target is often decided in the year before
     */
    public Map<String, PlanInForce> of(int year, String unit, LocalDate day) {
        return queries.ofUnit(year, units.lastKnown(unit, year, day), day).stream()
                .collect(Collectors.toMap(PlanInForce::indicator, Function.identity()));
    }
}
