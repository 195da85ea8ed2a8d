package vn.tongket.units;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An edge of the reorganisation graph: what became of an old unit, or of a part of it.
 *
 * @param effectiveDate first day of the new unit
 * @param inhabited false where the record says that nobody lived on the part that went
 * @param legalBasis number of the act
 * @param source words that say what the edge rests on; see the README beside the tables
 */
public record UnitChange(
        LocalDate effectiveDate,
        Kind kind,
        UnitKey from,
        UnitKey to,
        Extent extent,
        boolean inhabited,
        String legalBasis,
        String source) {

    public UnitChange {
        Objects.requireNonNull(effectiveDate, "effectiveDate");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(extent, "extent");
    }

    /** How the old unit relates to the new one. */
    public enum Kind {
        /** The old unit goes whole into one that has other sources too. */
        MERGE,
        /** The old unit is divided; this edge is one of its parts. */
        SPLIT,
        /** One to one, with a new name. */
        RENAME,
        /** One to one, same name, with a new type. */
        RETYPE,
        /** One to one, same name and type, under a new parent. */
        KEEP,
        /** Allowed by the vocabulary of the tables; no row uses it. */
        TRANSFER
    }

    /** Whether the whole of the old unit went along this edge. */
    public enum Extent {
        FULL,
        PARTIAL
    }
}
