package vn.tongket.employment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlierPolicyTest {
    private static final OutlierPolicy POLICY = new OutlierPolicy(3.5);

    @Test
    void scoresTheDistanceFromTheMedianInDeviations() {
        // 10 12 14 16 18: median 14, deviations 4 2 0 2 4, their median 2; 0.6745 · (30 − 14) / 2 = 5.396
        assertThat(OutlierPolicy.score(history(30, 10, 12, 14, 16, 18)))
                .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("5.396"));
        assertThat(POLICY.outlier(history(30, 10, 12, 14, 16, 18))).hasValueSatisfying(found -> {
            assertThat(found.measure()).isEqualTo(OutlierMeasure.MAD);
            assertThat(found.median()).isEqualTo("14");
            assertThat(found.mad()).isEqualTo("2");
            assertThat(found.score()).isEqualTo("5.4");
            assertThat(found.months()).isEqualTo(5);
            assertThat(found.text().vi()).isEqualTo("Là 30; trung vị của 5 tháng trước là 14 (điểm z hiệu chỉnh 5,4).");
        });
    }

    @ParameterizedTest
    @CsvSource({
        // 0.6745 · (x − 14) / 2 passes 3.5 between x = 24 (3.3725) and x = 25 (3.70975), and −3.5 between 4 and 3
        "24, false",
        "25, true",
        "4, false",
        "3, true",
        "14, false",
    })
    void standsOutBeyondTheThresholdUpOrDown(long value, boolean outlier) {
        assertThat(POLICY.outlier(history(value, 10, 12, 14, 16, 18)).isPresent())
                .isEqualTo(outlier);
    }

    @Test
    void measuresByTheMeanDeviationWhereMostOfTheHistoryIsOneValue() {
        // 5 5 5 5 9: median 5, MAD 0, mean deviation 4/5; (9 − 5) / (1.253314 · 0.8) = 3.98942…
        assertThat(OutlierPolicy.score(history(9, 5, 5, 5, 5, 9)).orElseThrow().doubleValue())
                .isEqualTo(3.98942, within(0.00001));
        assertThat(POLICY.outlier(history(9, 5, 5, 5, 5, 9)))
                .hasValueSatisfying(found -> assertThat(found.measure()).isEqualTo(OutlierMeasure.MEAN_DEVIATION));
    }

    @Test
    void saysThatAHistoryIsConstantInsteadOfScoring() {
        assertThat(POLICY.outlier(history(7, 7, 7, 7, 7, 7, 7))).isEmpty();
        assertThat(POLICY.outlier(history(8, 7, 7, 7, 7, 7, 7))).hasValueSatisfying(found -> {
            assertThat(found.measure()).isEqualTo(OutlierMeasure.CONSTANT_HISTORY);
            assertThat(found.score()).isNull();
            assertThat(found.text().en()).isEqualTo("Is 8; the 6 months before all have 7.");
        });
    }

    @Property
    void scoresAsTheFormulaDoes(
            @ForAll @IntRange(max = 1000) int value,
            @ForAll @Size(min = 6, max = 36) List<@IntRange(max = 30) Integer> earlier) {
        ValueHistory history =
                history(value, earlier.stream().mapToInt(Integer::intValue).toArray());
        double distance = value - history.median().doubleValue();
        double mad = history.mad().doubleValue();
        double mean = history.meanDeviation().doubleValue();
        Optional<Double> score = OutlierPolicy.score(history).map(BigDecimal::doubleValue);
        if (mean == 0) {
            assertThat(score).isEmpty();
        } else {
            double expected = mad > 0 ? 0.6745 * distance / mad : distance / (1.253314 * mean);
            assertThat(score).hasValueSatisfying(found -> assertThat(found)
                    .isEqualTo(expected, within(1e-9 * (1 + Math.abs(expected)))));
        }
    }

    @Property
    void scoresTheSameInAnyUnitOfCountAndOppositeOnTheOtherSide(
            @ForAll @IntRange(max = 30) int value,
            @ForAll @IntRange(min = 1, max = 50) int factor,
            @ForAll @Size(min = 6, max = 36) List<@IntRange(max = 30) Integer> earlier) {
        int[] as = earlier.stream().mapToInt(Integer::intValue).toArray();
        int[] multiplied = IntStream.of(as).map(x -> x * factor).toArray();
        int[] mirrored = IntStream.of(as).map(x -> 30 - x).toArray();
        double score = scoreOf(value, as);
        assertThat(scoreOf(value * factor, multiplied)).isEqualTo(score, within(1e-9 * (1 + Math.abs(score))));
        assertThat(scoreOf(30 - value, mirrored)).isEqualTo(-score, within(1e-9 * (1 + Math.abs(score))));
    }

    /** 0 where there is none. */
    private static double scoreOf(long value, int[] earlier) {
        return OutlierPolicy.score(history(value, earlier))
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
    }

    private static ValueHistory history(long value, int... earlier) {
        double median = median(IntStream.of(earlier).mapToDouble(x -> x));
        double mad = median(IntStream.of(earlier).mapToDouble(x -> Math.abs(x - median)));
        double mean = IntStream.of(earlier)
                .mapToDouble(x -> Math.abs(x - median))
                .average()
                .orElseThrow();
        return new ValueHistory(
                OutlierScope.CHANNEL,
                "ABROAD",
                null,
                null,
                null,
                value,
                BigDecimal.valueOf(median),
                BigDecimal.valueOf(mad),
                BigDecimal.valueOf(mean),
                earlier.length);
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
