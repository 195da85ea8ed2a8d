package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import vn.tongket.kit.language.Label;

/**
 * A value that stands out, and why.
 *
 * @param scope one line, or everything of a channel
 * @param measure by what the distance from the median is measured
 * @param value in persons
 * @param median of the earlier values
 * @param mad median of their absolute deviations from the median
 * @param meanDeviation mean of the same deviations
 * @param score the modified z-score; absent where the history is constant
 * @param months how many earlier values there are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutlierResponse(
        OutlierScope scope,
        String channel,
        String sex,
        String destination,
        String sector,
        OutlierMeasure measure,
        long value,
        BigDecimal median,
        BigDecimal mad,
        BigDecimal meanDeviation,
        BigDecimal score,
        int months,
        Label text) {

    static OutlierResponse of(ValueHistory history, OutlierMeasure measure, BigDecimal score) {
        return new OutlierResponse(
                history.scope(),
                history.channel(),
                history.sex(),
                history.destination(),
                history.sector(),
                measure,
                history.value(),
                FigureText.shown(history.median()),
                FigureText.shown(history.mad()),
                FigureText.shown(history.meanDeviation()),
                FigureText.shown(score),
                history.months(),
                text(history, score));
    }

    private static Label text(ValueHistory history, BigDecimal score) {
        if (score == null) {
            return new Label(
                    "Là " + history.value() + "; " + history.months() + " tháng trước đều là "
                            + FigureText.vi(history.median()) + ".",
                    "Is " + history.value() + "; the " + history.months() + " months before all have "
                            + FigureText.en(history.median()) + ".");
        }
        return new Label(
                "Là " + history.value() + "; trung vị của " + history.months() + " tháng trước là "
                        + FigureText.vi(history.median()) + " (điểm z hiệu chỉnh " + FigureText.vi(score) + ").",
                "Is " + history.value() + "; the median of " + history.months() + " months before is "
                        + FigureText.en(history.median()) + " (modified z-score " + FigureText.en(score) + ").");
    }
}
