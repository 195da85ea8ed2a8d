package vn.tongket.employment.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Which values stand out of their history: the modified z-score of Iglewicz and Hoaglin, <i>How to Detect and Handle
 * Outliers</i> (ASQC Quality Press, 1993), which one earlier outlier does not blur as it does mean and standard deviation.
 */
final class OutlierPolicy {
    /** Makes the median absolute deviation comparable with a standard deviation: the third quartile of the normal law. */
    private static final BigDecimal MAD_FACTOR = new BigDecimal("0.6745");
    /** The same for the mean absolute deviation: √(π/2). */
    private static final BigDecimal MEAN_DEVIATION_FACTOR = new BigDecimal("1.253314");

    private final BigDecimal threshold;

    /** @param threshold a score beyond it, up or down, stands out; 3.5 is what the authors recommend */
    OutlierPolicy(double threshold) {
        this.threshold = BigDecimal.valueOf(threshold);
    }

    List<OutlierResponse> outliers(List<ValueHistory> values) {
        return values.stream().flatMap(value -> outlier(value).stream()).toList();
    }

    /** The value as an outlier; empty where it is none. */
    Optional<OutlierResponse> outlier(ValueHistory value) {
        Optional<BigDecimal> score = score(value);
        if (score.isEmpty()) {
            return distance(value).signum() == 0
                    ? Optional.empty()
                    : Optional.of(OutlierResponse.of(value, OutlierMeasure.CONSTANT_HISTORY, null));
        }
        OutlierMeasure measure = value.mad().signum() > 0 ? OutlierMeasure.MAD : OutlierMeasure.MEAN_DEVIATION;
        return score.filter(found -> found.abs().compareTo(threshold) > 0)
                .map(found -> OutlierResponse.of(value, measure, found));
    }

    /**
     * How far the value lies from the median, in deviations. Where more than half of the earlier values are equal, their
     * median deviation is 0 and their mean deviation is used; empty where that is 0 too.
     */
    static Optional<BigDecimal> score(ValueHistory value) {
        if (value.mad().signum() > 0) {
            return Optional.of(distance(value).multiply(MAD_FACTOR).divide(value.mad(), MathContext.DECIMAL64));
        }
        if (value.meanDeviation().signum() > 0) {
            return Optional.of(distance(value)
                    .divide(value.meanDeviation().multiply(MEAN_DEVIATION_FACTOR), MathContext.DECIMAL64));
        }
        return Optional.empty();
    }

    private static BigDecimal distance(ValueHistory value) {
        return BigDecimal.valueOf(value.value()).subtract(value.median());
    }
}
