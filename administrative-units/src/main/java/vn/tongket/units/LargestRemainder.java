package vn.tongket.units;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides whole persons by weights: each gets the whole part of his due, and those who lose most by that one more. */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Shares in the order of the weights, which add up to the whole; of equal remainders the earlier is served first.
     *
     * @param whole zero or more
     * @param weights zero or more each, and one above zero at least; what weighs nothing gets nothing
     */
    static long[] divide(long whole, List<Long> weights) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (whole < 0 || sum.signum() <= 0) {
            throw new IllegalArgumentException("Nothing to divide, or nothing to divide by: " + whole + " by " + sum);
        }
        List<BigInteger[]> dues = weights.stream()
                .map(weight -> BigInteger.valueOf(whole).multiply(BigInteger.valueOf(weight)))
                .map(due -> due.divideAndRemainder(sum))
                .toList();
        long[] shares = dues.stream().mapToLong(due -> due[0].longValueExact()).toArray();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> dues.get(i)[1]).reversed())
                .limit(whole
                        - IntStream.range(0, shares.length)
                                .mapToLong(i -> shares[i])
                                .sum())
                .forEach(i -> shares[i]++);
        return shares;
    }
}
