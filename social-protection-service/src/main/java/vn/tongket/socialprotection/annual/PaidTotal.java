package vn.tongket.socialprotection.annual;

import java.time.YearMonth;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;

/**
 * What the approved payroll of a month paid in one category and unit.
 *
 * @param unit only in the last month; null in those before it
 * @param persons persons whose main line is in the category
 */
record PaidTotal(
        YearMonth month,
        String category,
        Label label,
        String unit,
        long persons,
        long amountVnd,
        Provenance provenance) {}
