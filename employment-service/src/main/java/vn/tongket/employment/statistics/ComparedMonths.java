package vn.tongket.employment.statistics;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Which months of two years stand beside each other. A year that has begun would seem to have lost what its last months have
 * still to bring.
 *
 * @param now the last month of which anything was counted; empty where nothing was
 * @param before the same of a year before
 */
record ComparedMonths(Optional<YearMonth> now, Optional<YearMonth> before) {

    /** Whether a change says how a group has changed, and not that one year is known further than the other. */
    boolean isFair(JobGroup group) {
        return group.by(JobGrouping.MONTH)
                .map(JobGroup.Part::code)
                .filter(code -> !JobRows.isYear(code))
                .findFirst()
                .map(this::isCounted)
                .orElseGet(() -> before.isEmpty()
                        || now.map(month -> month.minusYears(1)).equals(before));
    }

    private boolean isCounted(String month) {
        return now.filter(last -> !YearMonth.parse(month).isAfter(last)).isPresent();
    }
}
