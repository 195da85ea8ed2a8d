package vn.tongket.awards.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.tongket.awards.money.AwardMoney.Note;

/**
 * Works out the money of one award. Nothing is guessed: without a confirmed, exact rate there is no amount, and without a
 * confirmed rounding rule the product stands as it is.
 */
final class AwardMoneyPolicy {
    private AwardMoneyPolicy() {}

    /**
     * Multiple × base salary, rounded.
     *
     * @param rate null where the law knows no money for the award on that day
     * @param rounding null where no rule is known
     */
    static AwardMoney of(AwardRate rate, long baseSalaryVnd, RoundingRule rounding) {
        if (rate == null) {
            return AwardMoney.none(null, Note.NO_RATE);
        }
        if (!rate.isActive()) {
            return AwardMoney.none(rate, Note.RATE_NOT_CONFIRMED);
        }
        if (!rate.isExact()) {
            return AwardMoney.none(rate, Note.CEILING_ONLY);
        }
        BigDecimal exact = rate.multiple().multiply(BigDecimal.valueOf(baseSalaryVnd));
        boolean rounds = rounding != null && rounding.isActive();
        return new AwardMoney(
                baseSalaryVnd,
                rate.multiple(),
                exact,
                rounds ? roundedUp(exact, rounding.unitVnd()) : wholeVnd(exact),
                rounds ? List.of(rounding.id()) : List.of(),
                rate.actId(),
                rate.article(),
                rate.confidence(),
                rounds ? null : Note.ROUNDING_NOT_CONFIRMED);
    }

    private static long roundedUp(BigDecimal exact, long unit) {
        BigDecimal step = BigDecimal.valueOf(unit);
        return exact.divide(step, 0, RoundingMode.CEILING).multiply(step).longValueExact();
    }

    private static long wholeVnd(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
