package vn.tongket.kit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentagesTest {
    /** By hand; the first two are of the review of 2024. */
    @ParameterizedTest
    @CsvSource({
        "18503, 18500, 100.02",
        "1213,  1200,  101.08",
        "1,     3,     33.33",
        "2,     3,     66.67",
        "1,     800,   0.13",
        "0,     7,     0.00",
    })
    void roundsHalfUpToTwoPlaces(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        assertThat(Percentages.of(part, whole)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"16990, 18503, 8.91", "990, 1213, 22.53", "100, 50, -50.00", "8, 8, 0.00"})
    void saysByHowMuchSomethingMoved(BigDecimal before, BigDecimal after, BigDecimal percent) {
        assertThat(Percentages.change(before, after)).isEqualTo(percent);
    }

    @Test
    void hasNoAnswerWhereThereIsNothingToCompareWith() {
        assertThat(Percentages.of(BigDecimal.ONE, BigDecimal.ZERO)).isNull();
        assertThat(Percentages.of(null, BigDecimal.ONE)).isNull();
        assertThat(Percentages.change(BigDecimal.ZERO, BigDecimal.ONE)).isNull();
        assertThat(Percentages.change(null, BigDecimal.ONE)).isNull();
    }

    /** In whole numbers: 2 · |p·w − 10,000·a| ≤ w, for a share of a/w that is printed as p hundredths of a percent. */
    @Property
    void isNeverFurtherOffThanHalfOfTheLastPlace(
            @ForAll @LongRange(max = 10_000_000_000_000L) long part,
            @ForAll @LongRange(min = 1, max = 10_000_000_000_000L) long whole) {
        BigInteger printed = Percentages.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole))
                .unscaledValue();

        BigInteger off = printed.multiply(BigInteger.valueOf(whole))
                .subtract(BigInteger.valueOf(part).multiply(BigInteger.valueOf(10_000)))
                .abs();

        assertThat(off.shiftLeft(1)).isLessThanOrEqualTo(BigInteger.valueOf(whole));
    }
}
