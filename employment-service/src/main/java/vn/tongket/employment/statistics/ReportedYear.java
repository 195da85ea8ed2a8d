package vn.tongket.employment.statistics;

import vn.tongket.kit.figures.Provenance;

/**
 * What the approved count of a year rests on.
 *
 * @param months with an approved report, as bits: month n is bit n; all twelve of a year reported as a whole
 * @param provenance the weakest of its reports
 */
public record ReportedYear(int months, Provenance provenance) {
    static final int ALL_MONTHS = 0b1_1111_1111_1110;
}
