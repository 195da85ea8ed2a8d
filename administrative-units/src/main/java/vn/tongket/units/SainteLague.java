package vn.tongket.units;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Divides whole persons by weights, by the method of Sainte-Laguë: one after the other goes to whoever has most weight for
 * each person, the next one counted half. Nobody loses when there is one more to divide, as he may by largest remainders: so
 * a figure can be spread month by month, each month getting what the sum so far adds to the shares.
 */
final class SainteLague {

    private SainteLague() {}

    /**
     * Shares in the order of the weights, which add up to the whole; of equal claims the earlier is served first.
     *
     * @param whole zero or more
     * @param weights zero or more each, and one above zero at least; what weighs nothing gets nothing
     */
    static long[] divide(long whole, List<Long> weights) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (whole < 0 || sum.signum() <= 0) {
            throw new IllegalArgumentException("Nothing to divide, or nothing to divide by: " + whole + " by " + sum);
        }
        // Rounding adds half a person to each at most. With as much kept back, nobody gets more than is his in the end
        BigInteger halves = BigInteger.valueOf(whole)
                .shiftLeft(1)
                .subtract(BigInteger.valueOf(weights.size()))
                .max(BigInteger.ZERO);
        long[] shares = weights.stream()
                .mapToLong(weight -> BigInteger.valueOf(weight)
                        .multiply(halves)
                        .divide(sum.shiftLeft(1))
                        .longValueExact())
                .toArray();
        for (long left = whole - LongStream.of(shares).sum(); left > 0; left--) {
            shares[next(shares, weights)]++;
        }
        return shares;
    }

    private static int next(long[] shares, List<Long> weights) {
        return IntStream.range(1, shares.length)
                .reduce(0, (first, other) -> claimsMore(other, first, shares, weights) ? other : first);
    }

    /** Whether one has more weight for each person than another, both with the next person half counted. */
    private static boolean claimsMore(int one, int other, long[] shares, List<Long> weights) {
        return claim(weights.get(one), shares[other]).compareTo(claim(weights.get(other), shares[one])) > 0;
    }

    private static BigInteger claim(long weight, long sharesOfTheOther) {
        return BigInteger.valueOf(weight)
                .multiply(BigInteger.valueOf(sharesOfTheOther).shiftLeft(1).add(BigInteger.ONE));
    }
}
