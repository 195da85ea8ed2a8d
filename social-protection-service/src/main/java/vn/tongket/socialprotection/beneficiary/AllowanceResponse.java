package vn.tongket.socialprotection.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a beneficiary is entitled to in a month, and why.
 *
 * @param knownOn the law as far as it was known on this day
 * @param amountVnd sum of what is paid; 0 where nothing is
 */
record AllowanceResponse(
        YearMonth month, LocalDate knownOn, long amountVnd, List<CategoryAllowanceResponse> categories) {

    /**
     * One category: coefficient × number of children (5.4) × level.
     *
     * @param paid false where a higher one is paid in its place (Decree 20/2021 Article 6 clause 2)
     * @param levelAct act that set the level
     * @param act act and article of the coefficient
     * @param confidence {@code verified} or {@code secondary}: the weaker of level and coefficient
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CategoryAllowanceResponse(
            String category,
            BigDecimal coefficient,
            int persons,
            long levelVnd,
            long amountVnd,
            boolean paid,
            String levelAct,
            String act,
            String article,
            String confidence) {}
}
