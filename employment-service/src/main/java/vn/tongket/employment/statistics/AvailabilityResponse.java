package vn.tongket.employment.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kit.time.ReportingCalendar;

/**
 * Which monthly reports there are.
 *
 * @param boundaries {@code as-reported}, or the day whose units are shown
 * @param byUnit each unit that is to report; in other boundaries each unit of that day, with all reports that its figures
 *     rest on: one of a divided unit counts for each of the parts, and once in the total
 * @param cells one for each unit and month from which a report is expected, or of which one is there
 */
record AvailabilityResponse(
        YearMonth from,
        YearMonth to,
        ReportingCalendar calendar,
        @Schema(examples = "as-reported") String boundaries,
        AvailabilitySum total,
        List<AvailabilityOfUnit> byUnit,
        List<AvailabilityOfMonth> byMonth,
        List<AvailabilityCell> cells) {

    /**
     * How many reports.
     *
     * @param expected one a month from each unit of the level that reports in it
     * @param received of those, handed in: submitted, approved or locked
     * @param inTime of those received; absent where no deadline is in force
     * @param completeness approved in percent of expected, two decimals, half-up
     * @param timeliness in time in percent of expected; absent where no deadline is in force
     * @param unexpected handed in although none was expected, as by a commune while districts reported; counted nowhere else
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AvailabilitySum(
            long expected,
            long received,
            long approved,
            Long inTime,
            BigDecimal completeness,
            BigDecimal timeliness,
            long unexpected) {}

    record AvailabilityOfUnit(String code, LocalDate since, String name, AvailabilitySum reports) {}

    record AvailabilityOfMonth(YearMonth month, LocalDate dueOn, AvailabilitySum reports) {}

    /**
     * A month of a unit that is to report, or did.
     *
     * @param since first day of the version of the unit
     * @param status of the report; absent where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AvailabilityCell(
            String unit,
            LocalDate since,
            YearMonth month,
            boolean expected,
            String status,
            Instant firstSubmittedAt,
            Boolean late) {}
}
