package vn.tongket.employment.check;

import java.math.BigDecimal;

/**
 * A value of a report beside what the same unit had approved for it before.
 *
 * @param scope one line, or everything of a channel
 * @param value in persons
 * @param mad median of the absolute deviations from the median
 * @param meanDeviation mean of the absolute deviations from the median
 * @param months how many earlier values there are
 */
record ValueHistory(
        OutlierScope scope,
        String channel,
        String sex,
        String destination,
        String sector,
        long value,
        BigDecimal median,
        BigDecimal mad,
        BigDecimal meanDeviation,
        int months) {}
