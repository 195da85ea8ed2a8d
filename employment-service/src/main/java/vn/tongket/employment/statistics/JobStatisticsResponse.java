package vn.tongket.employment.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.time.ReportingCalendar;

/**
 * Counts of persons given jobs.
 *
 * @param status which reports were counted
 * @param boundaries {@code as-reported}, or the day whose units are shown
 * @param asOf the moment at which the figures stood so; absent for now
 * @param lastMonth the last month asked for of which anything was counted; absent where nothing was, and for more than
 *     twelve months
 * @param allocation by what figures of divided units were spread; absent where none was
 * @param unallocated what is in no row and not in the total; absent where there is nothing
 * @param total of all rows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobStatisticsResponse(
        YearMonth from,
        YearMonth to,
        ReportingCalendar calendar,
        StatisticsUnit unit,
        int depth,
        List<String> groupBy,
        @Schema(examples = "approved") String status,
        @Schema(examples = "as-reported") String boundaries,
        Instant asOf,
        YearMonth lastMonth,
        StatisticsAllocation allocation,
        StatisticsUnallocated unallocated,
        StatisticsRow total,
        List<StatisticsRow> rows) {

    record StatisticsUnit(String code, LocalDate since, String name) {}

    /** @param key {@code last-approved-share} or {@code population} */
    record StatisticsAllocation(String key, Label rule) {}

    /**
     * Figures of units that were divided between the unit asked for and others, and nothing says how to spread them.
     *
     * @param persons in the months asked for
     * @param cumulative since the first month of the last year
     * @param previous in the same months of the year before
     */
    record StatisticsUnallocated(long persons, long cumulative, long previous) {
        boolean isNobody() {
            return persons == 0 && cumulative == 0 && previous == 0;
        }
    }

    /**
     * One group.
     *
     * @param keys what it counts, in the order of {@code groupBy}
     * @param persons in the months asked for
     * @param cumulative since the first month of the year that the row is of; of the last year where it is of none
     * @param previous persons in the same months of the year before; absent for more than twelve months, and where the year
     *     before was only reported as a whole, so that nobody knows
     * @param change on the same months of the year before; absent where one of the two years is known further than the
     *     other, as is one that has begun: asking for no more than {@code lastMonth} compares them fairly
     * @param plan target of the whole year of {@code cumulative}, in force at its end, or today; absent where none is set
     *     for such a group
     * @param percentOfPlan {@code cumulative} of it, two decimals, half-up
     * @param estimated whether some of {@code persons} or {@code cumulative} was spread by the {@code allocation}
     * @param previousEstimated true where some of {@code previous} was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatisticsRow(
            List<StatisticsKey> keys,
            long persons,
            long cumulative,
            Long previous,
            StatisticsChange change,
            Long plan,
            BigDecimal percentOfPlan,
            boolean estimated,
            Boolean previousEstimated) {}

    /**
     * What a row is about.
     *
     * @param by one of the groupings
     * @param code of the channel, month, unit, sex, country or sector; {@code unknown} where the lines do not say,
     *     {@code unallocated} where a divided unit cannot be spread
     * @param since first day of the version of a unit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatisticsKey(String by, String code, LocalDate since, Label label) {}

    /** @param percent two decimals, half-up; absent where there was nobody the year before */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatisticsChange(long absolute, BigDecimal percent) {}
}
