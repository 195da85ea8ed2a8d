package vn.tongket.awards.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an award is worth, and why.
 *
 * @param exactVnd multiple × base salary, before rounding
 * @param amountVnd what is paid; null where a rate waits for confirmation or the law gives a ceiling only
 * @param rules ids of the rules applied
 * @param confidence weakest of the rows used
 * @param note what the province has still to confirm or decide; null where nothing
 */
public record AwardMoney(
        Long baseSalaryVnd,
        BigDecimal multiple,
        BigDecimal exactVnd,
        Long amountVnd,
        List<String> rules,
        String actId,
        String article,
        String confidence,
        Note note) {

    /** Why there is no amount, or what is open about it. */
    public enum Note {
        NO_RATE,
        RATE_NOT_CONFIRMED,
        CEILING_ONLY,
        ROUNDING_NOT_CONFIRMED
    }

    static AwardMoney none(AwardRate rate, Note why) {
        return new AwardMoney(
                null,
                rate == null ? null : rate.multiple(),
                null,
                null,
                List.of(),
                rate == null ? null : rate.actId(),
                rate == null ? null : rate.article(),
                rate == null ? null : rate.confidence(),
                why);
    }
}
