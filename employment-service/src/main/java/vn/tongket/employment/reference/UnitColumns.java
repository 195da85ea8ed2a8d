package vn.tongket.employment.reference;

import java.time.LocalDate;
import java.util.Collection;
import vn.tongket.units.UnitKey;

/** Versions of units as two columns of one order, which a query joins with by {@code unnest}. */
public final class UnitColumns {
    private UnitColumns() {}

    public static String[] codes(Collection<UnitKey> units) {
        return units.stream().map(UnitKey::code).toArray(String[]::new);
    }

    /** First days of the versions. */
    public static LocalDate[] sinces(Collection<UnitKey> units) {
        return units.stream().map(UnitKey::validFrom).toArray(LocalDate[]::new);
    }
}
