package vn.tongket.kit.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as they are printed: exact arithmetic, rounded half-up to two places once, at the end. */
public final class Percentages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private Percentages() {}

    /** {@code part} in percent of {@code whole}; null where either is absent or the whole is zero. */
    public static BigDecimal of(BigDecimal part, BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return null;
        }
        return part.multiply(HUNDRED).divide(whole, PLACES, RoundingMode.HALF_UP);
    }

    /** By how many percent of {@code before} it moved to {@code after}; null where there is nothing to compare with. */
    public static BigDecimal change(BigDecimal before, BigDecimal after) {
        return before == null || after == null ? null : of(after.subtract(before), before);
    }
}
