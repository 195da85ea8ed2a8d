package vn.tongket.socialprotection.payroll;

import java.util.List;

/** The sums of a payroll by category. */
record PayrollTotals(List<PayrollCategoryTotal> categories) {

    /**
     * @param category code of social assistance, with those that tell of HIV under {@code other}; or letter of merit
     * @param persons persons whose main line is in the category
     * @param unknownLines lines for which the law on hand gives no amount
     */
    record PayrollCategoryTotal(String category, long persons, long lines, long unknownLines, long amountVnd) {}

    long persons() {
        return categories.stream().mapToLong(PayrollCategoryTotal::persons).sum();
    }

    long unknownLines() {
        return categories.stream().mapToLong(PayrollCategoryTotal::unknownLines).sum();
    }

    long amountVnd() {
        return categories.stream().mapToLong(PayrollCategoryTotal::amountVnd).sum();
    }
}
