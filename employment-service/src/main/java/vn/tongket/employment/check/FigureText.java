package vn.tongket.employment.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are shown: to two places at most, without trailing zeros. What is compared is not rounded. */
final class FigureText {
    private FigureText() {}

    /** Null where there is no figure. */
    static BigDecimal shown(BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal plain = figure.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static String vi(BigDecimal figure) {
        return en(figure).replace('.', ',');
    }

    static String en(BigDecimal figure) {
        return shown(figure).toPlainString();
    }
}
