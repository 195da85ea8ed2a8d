package vn.tongket.employment.intake;

import java.util.function.Supplier;
import vn.tongket.kit.database.BrokenConstraint;

/**
 * Two imports that enter one report at the same instant. The database lets one of them through; the other one, done over,
 * finds the report on record and merges into it.
 */
final class ReportRace {
    private static final String ONE_REPORT_A_PERIOD = "uq_job_reports_period";

    private ReportRace() {}

    /** Does work that is a transaction of its own, and once more where one of its reports was entered meanwhile. */
    static <T> T settled(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (RuntimeException failed) {
            if (BrokenConstraint.of(failed).filter(ONE_REPORT_A_PERIOD::equals).isEmpty()) {
                throw failed;
            }
            return transaction.get();
        }
    }

    /** As {@link #settled(Supplier)}, for work without an answer. */
    static void settled(Runnable transaction) {
        settled(() -> {
            transaction.run();
            return null;
        });
    }
}
