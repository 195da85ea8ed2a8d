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

class SainteLagueTest {

    @Test
    void givesTheOddPersonToTheSainteLague() {
        assertThat(SainteLague.divide(10, List.of(1L, 2L, 4L))).containsExactly(1, 3, 6);
        assertThat(SainteLague.divide(7, List.of(300L, 500L))).containsExactly(3, 4);
        assertThat(SainteLague.divide(3, List.of(0L, 5L))).containsExactly(0, 3);
    }

    @Test
    void servesTheEarlierOfEqualClaims() {
        assertThat(SainteLague.divide(1, List.of(1L, 1L, 1L))).containsExactly(1, 0, 0);
        assertThat(SainteLague.divide(5, List.of(2L, 2L))).containsExactly(3, 2);
    }

    @Test
    void doesNotOverflow() {
        assertThat(SainteLague.divide(Long.MAX_VALUE, List.of(Long.MAX_VALUE, Long.MAX_VALUE)))
                .containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
    }

    @Test
    void refusesWhatCannotBeDivided() {
        assertThatIllegalArgumentException().isThrownBy(() -> SainteLague.divide(1, List.of(0L, 0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> SainteLague.divide(-1, List.of(1L)));
    }

    /** By largest remainders the first would have one of three persons and none of four. */
    @Test
    void takesNothingAwayWhenThereIsMore() {
        List<Long> weights = List.of(15L, 42L, 43L);
        assertThat(SainteLague.divide(3, weights)).containsExactly(1, 1, 1);
        assertThat(SainteLague.divide(4, weights)).containsExactly(1, 1, 2);
        assertThat(SainteLague.divide(5, weights)).containsExactly(1, 2, 2);
    }

    @Property
    void sharesAddUpAndNobodyHasABetterClaimToAPersonOfAnother(
            @ForAll @LongRange(max = 1_000_000_000_000L) long whole,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 5_000_000) Long> weights) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        long[] shares = SainteLague.divide(whole, weights);
        assertThat(LongStream.of(shares).sum()).isEqualTo(whole);
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                // weight of i for its last person, and of j for one more
                BigInteger kept = product(weights.get(i), 2 * shares[j] + 1);
                BigInteger claimed = product(weights.get(j), 2 * shares[i] - 1);
                assertThat(shares[i] == 0 || kept.compareTo(claimed) >= 0).isTrue();
            }
        }
    }

    @Property
    void nobodyLosesByOneMore(
            @ForAll @LongRange(max = 10_000) long whole,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 5_000_000) Long> weights) {
        Assume.that(weights.stream().anyMatch(weight -> weight > 0));
        long[] shares = SainteLague.divide(whole, weights);
        long[] ofOneMore = SainteLague.divide(whole + 1, weights);
        for (int i = 0; i < shares.length; i++) {
            assertThat(ofOneMore[i]).isBetween(shares[i], shares[i] + 1);
        }
    }

    private static BigInteger product(long weight, long half) {
        return BigInteger.valueOf(weight).multiply(BigInteger.valueOf(half));
    }
}
