package vn.tongket.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;

/** How long something took, again and again. */
record Timing(double[] milliseconds) {
    private static final int WARM_UP = 20;

    /** Something that is measured. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException, IOException, InterruptedException;
    }

    /** Both kinds of work in turn, so that a machine that is busy for a while is busy for both. */
    record Pair(Timing first, Timing second) {
        double ratioOfP95() {
            return second.p95() / first.p95();
        }
    }

    static Pair inTurn(int times, Work first, Work second) throws SQLException, IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            first.run();
            second.run();
        }
        double[] ofFirst = new double[times];
        double[] ofSecond = new double[times];
        for (int i = 0; i < times; i++) {
            ofFirst[i] = once(first);
            ofSecond[i] = once(second);
        }
        Arrays.sort(ofFirst);
        Arrays.sort(ofSecond);
        return new Pair(new Timing(ofFirst), new Timing(ofSecond));
    }

    static double once(Work work) throws SQLException, IOException, InterruptedException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        return percentile(0.5);
    }

    double p95() {
        return percentile(0.95);
    }

    private double percentile(double share) {
        return milliseconds[(int) Math.ceil(milliseconds.length * share) - 1];
    }
}
