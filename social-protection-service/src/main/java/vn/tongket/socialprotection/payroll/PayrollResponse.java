package vn.tongket.socialprotection.payroll;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.tongket.socialprotection.payroll.PayrollTotals.PayrollCategoryTotal;

/**
 * A payroll.
 *
 * @param knownOn the law as far as it was known on this day was applied
 * @param persons how many are paid
 * @param unknownLines lines for which the law on hand gives no amount; while there are any, it cannot be approved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PayrollResponse(
        UUID id,
        Programme programme,
        YearMonth month,
        LocalDate knownOn,
        PayrollStatus status,
        long persons,
        long unknownLines,
        long amountVnd,
        List<PayrollCategoryTotal> categories,
        String madeBy,
        Instant madeAt,
        String approvedBy,
        Instant approvedAt,
        Instant updatedAt,
        long version) {

    static PayrollResponse of(Payroll payroll, PayrollTotals totals) {
        return new PayrollResponse(
                payroll.id,
                payroll.programme,
                payroll.month,
                payroll.knownOn,
                payroll.status,
                totals.persons(),
                totals.unknownLines(),
                totals.amountVnd(),
                totals.categories(),
                payroll.madeBy,
                payroll.madeAt,
                payroll.approvedBy,
                payroll.approvedAt,
                payroll.updatedAt,
                payroll.version);
    }
}
