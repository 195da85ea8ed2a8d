package vn.tongket.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void givesTheOddPersonToTheLargestRemainder() {
        assertThat(LargestRemainder.divide(10, List.of(1L, 2L, 4L))).containsExactly(1, 3, 6);
        assertThat(LargestRemainder.divide(7, List.of(300L, 500L))).containsExactly(3, 4);
        assertThat(LargestRemainder.divide(3, List.of(0L, 5L))).containsExactly(0, 3);
    }

    @Test
    void servesTheEarlierOfEqualRemainders() {
        assertThat(LargestRemainder.divide(1, List.of(1L, 1L, 1L))).containsExactly(1, 0, 0);
        assertThat(LargestRemainder.divide(5, List.of(2L, 2L))).containsExactly(3, 2);
    }

    @Test
    void doesNotOverflow() {
        assertThat(LargestRemainder.divide(Long.MAX_VALUE, List.of(Long.MAX_VALUE, Long.MAX_VALUE)))
                .containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
    }

    @Test
    void refusesWhatCannotBeDivided() {
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.divide(1, List.of(0L, 0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.divide(-1, List.of(1L)));
    }

    @Property
    void sharesAddUpAndLieLessThanOnePersonFromTheDue(
            @ForAll @LongRange(max = 1_000_000_000_000L) long whole,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 5_000_000) Long> weights) {
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        Assume.that(sum > 0);
        long[] shares = LargestRemainder.divide(whole, weights);
        assertThat(LongStream.of(shares).sum()).isEqualTo(whole);
        for (int i = 0; i < shares.length; i++) {
            BigInteger due = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(weights.get(i)));
            BigInteger got = BigInteger.valueOf(shares[i]).multiply(BigInteger.valueOf(sum));
            assertThat(got.subtract(due).abs()).isLessThan(BigInteger.valueOf(sum));
            assertThat(shares[i]).isBetween(0L, whole);
        }
    }
}
