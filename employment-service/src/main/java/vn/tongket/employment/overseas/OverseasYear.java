package vn.tongket.employment.overseas;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tongket.kit.time.ReportingCalendar;

/** The year of departure. */
public class OverseasYear {
    @QueryParam("year")
    @NotNull
    @Min(2000)
    @Max(2100)
    @Parameter(required = true, example = "2024")
    Integer year;

    @QueryParam("calendar")
    @DefaultValue("calendar-year")
    ReportingCalendar calendar;

    LocalDate from() {
        return calendar.firstDayOf(year);
    }

    LocalDate to() {
        return calendar.lastDayOf(year);
    }

    Stream<YearMonth> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month));
    }
}
