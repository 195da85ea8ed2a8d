package vn.tongket.employment.reference;

import java.util.Set;
import org.hibernate.query.NativeQuery;
import vn.tongket.kit.identity.Caller;
import vn.tongket.units.UnitKey;

/**
 * The units whose records somebody may treat.
 *
 * @param everything no limit; without it, no unit means nothing
 * @param units versions, since a code alone names several
 */
public record UnitScope(boolean everything, Set<UnitKey> units) {
    static final UnitScope EVERYTHING = new UnitScope(true, Set.of());

    public boolean reaches(UnitKey unit) {
        return everything || units.contains(unit);
    }

    /** Answers 403 {@code out-of-scope} for a unit that is not reached. */
    public void require(UnitKey unit) {
        if (!reaches(unit)) {
            throw Caller.outOfScope();
        }
    }

    /** Condition of a query that a row, under an alias, is of a unit within the scope that {@link #limit} sets. */
    public static String within(String alias) {
        return """
                (cast(:everything as boolean) or (%1$s.unit_code, %1$s.unit_since) in (
                     select * from unnest(cast(:scopeCodes as text[]), cast(:scopeSince as date[]))))"""
                .formatted(alias);
    }

    /** Sets what {@link #within} compares with. */
    public <T> NativeQuery<T> limit(NativeQuery<T> query) {
        return query.setParameter("everything", everything)
                .setParameter("scopeCodes", UnitColumns.codes(units))
                .setParameter("scopeSince", UnitColumns.sinces(units));
    }
}
