package vn.tongket.socialprotection.merit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What is due in the name of a person with merit in a month, and why.
 *
 * @param knownOn the law as far as it was known on this day
 * @param amountVnd sum of the rows; null where one of them is not on hand
 */
record MeritAllowanceResponse(YearMonth month, LocalDate knownOn, Long amountVnd, List<MeritRowResponse> rows) {

    /**
     * One row of an annex: the cell, for each year of seniority where the row says so.
     *
     * @param amountVnd null where the annex of the act in force is not on hand: it cannot be computed from the level
     * @param act the act in force for the month
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeritRowResponse(String row, Long cellVnd, int years, Long amountVnd, String act, String confidence) {}
}
