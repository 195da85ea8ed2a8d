package vn.tongket.employment.overseas;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tongket.kit.time.ReportingCalendar;

/** Narrows the list of workers; each part is optional. */
public class OverseasWorkerQuery {
    @QueryParam("unit")
    @Parameter(description = "Code of a unit: workers of it and of units below it when they left", example = "180")
    String unit;

    @QueryParam("country")
    @Parameter(example = "JP")
    String country;

    @QueryParam("form")
    @Parameter(description = "Code of a form; those below it too", example = "2")
    String form;

    @QueryParam("year")
    @Min(2000)
    @Max(2100)
    @Parameter(description = "Year of departure, in the calendar", example = "2024")
    Integer year;

    @QueryParam("calendar")
    @DefaultValue("calendar-year")
    ReportingCalendar calendar;

    @QueryParam("status")
    @Parameter(description = "not-departed, abroad, returned, ended-early or withdrawn", example = "abroad")
    String status;

    String statusSought() {
        return Optional.ofNullable(status)
                .map(OverseasStatus::fromString)
                .map(Enum::name)
                .orElse(null);
    }

    LocalDate departedFrom() {
        return year == null ? null : calendar.firstDayOf(year);
    }

    LocalDate departedTo() {
        return year == null ? null : calendar.lastDayOf(year);
    }
}
