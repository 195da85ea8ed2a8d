package vn.tongket.employment.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.tongket.kit.time.ReportingCalendar;

/**
 * Which monthly reports there are.
 *
 * @param cells one for each unit and month from which a report is expected, or of which one is there
 */
record AvailabilityResponse(
        YearMonth from,
        YearMonth to,
        ReportingCalendar calendar,
        AvailabilitySum total,
        List<AvailabilityOfUnit> byUnit,
        List<AvailabilityOfMonth> byMonth,
        List<AvailabilityCell> cells) {

    /**
     * How many reports.
     *
     * @param expected one a month from each unit of the level that reports in it
     * @param received handed in: submitted, approved or locked
     * @param inTime of those received; absent where no deadline is in force
     * @param completeness approved in percent of expected, two decimals, half-up
     * @param timeliness in time in percent of expected; absent where no deadline is in force
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AvailabilitySum(
            long expected, long received, long approved, Long inTime, BigDecimal completeness, BigDecimal timeliness) {}

    record AvailabilityOfUnit(String code, LocalDate since, String name, AvailabilitySum reports) {}

    record AvailabilityOfMonth(YearMonth month, LocalDate dueOn, AvailabilitySum reports) {}

    /** @param status of the report; absent where there is none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AvailabilityCell(
            String unit, YearMonth month, boolean expected, String status, Instant firstSubmittedAt, Boolean late) {}
}
