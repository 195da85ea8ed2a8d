package vn.tongket.employment.statistics;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.ReportingCalendar;

/** Parameters of availability. */
public class AvailabilityQuery {
    private static final int MOST_MONTHS = 24;

    @QueryParam("from")
    @Parameter(description = "First month", required = true, example = "2024-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Last month, at most 24 in all", required = true, example = "2024-12")
    String to;

    @QueryParam("calendar")
    @DefaultValue("calendar-year")
    ReportingCalendar calendar;

    @QueryParam("unit")
    @Parameter(
            description = "Code of a unit on the last day or in the boundaries; the province where absent",
            example = "20")
    String unit;

    @QueryParam("boundaries")
    @DefaultValue(BoundariesDay.AS_REPORTED)
    @Parameter(description = BoundariesDay.DESCRIPTION, example = BoundariesDay.EXAMPLE)
    String boundaries;

    MonthRange months() {
        MonthRange months = MonthRange.of(calendar, from, to);
        if (months.months() > MOST_MONTHS) {
            throw CommonProblem.INVALID_FIELD.at(
                    "to", "Nhiều nhất " + MOST_MONTHS + " tháng.", "At most " + MOST_MONTHS + " months.");
        }
        return months;
    }
}
