package vn.tongket.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;

/** How long something took, again and again. */
record Timing(double[] milliseconds) {
    private static final int WARM_UP = 5;

    /** Something that is measured. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException, IOException, InterruptedException;
    }

    static Timing of(int times, Work work) throws SQLException, IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        double[] milliseconds = new double[times];
        for (int i = 0; i < times; i++) {
            milliseconds[i] = once(work);
        }
        Arrays.sort(milliseconds);
        return new Timing(milliseconds);
    }

    static double once(Work work) throws SQLException, IOException, InterruptedException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        return milliseconds[milliseconds.length / 2];
    }

    double p95() {
        return milliseconds[(int) Math.ceil(milliseconds.length * 0.95) - 1];
    }
}
