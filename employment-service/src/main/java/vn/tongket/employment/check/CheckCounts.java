package vn.tongket.employment.check;

import java.time.Instant;

/**
 * How much the checks found when a report was last submitted.
 *
 * @param errors rules that are not kept to and were explained
 * @param warnings other rules that are not kept to
 * @param outliers values that stand out of the unit's history
 */
public record CheckCounts(int errors, int warnings, int outliers, Instant ranAt) {}
