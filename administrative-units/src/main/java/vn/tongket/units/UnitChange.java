package vn.tongket.units;

import java.time.LocalDate;

/**
 * An edge of the reorganisation graph: what became of an old unit, or of a part of it.
 *
 * @param effectiveDate first day of the new unit
 * @param legalBasis number of the act
 * @param source words that say what the edge rests on; see the README beside the tables
 */
public record UnitChange(
        LocalDate effectiveDate, Kind kind, UnitKey from, UnitKey to, Extent extent, String legalBasis, String source) {

    /** How the old unit relates to the new one. */
    public enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        RETYPE,
        KEEP,
        TRANSFER
    }

    /** Whether the whole of the old unit went along this edge. */
    public enum Extent {
        FULL,
        PARTIAL
    }
}
