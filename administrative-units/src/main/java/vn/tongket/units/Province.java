package vn.tongket.units;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One province in the dated tree: units of others are as if they were not there.
 *
 * @param code code of the province
 * @param all the whole tree
 */
public record Province(String code, AdministrativeUnits all) {
    /** A province among the units that come with this library. */
    public static Province bundled(String code) {
        return new Province(code, AdministrativeUnits.bundled());
    }

    /** The unit of the province that bears the code on a day. */
    public Optional<AdministrativeUnit> unitAt(String unit, LocalDate date) {
        return all.unitAt(unit, date).filter(found -> all.contains(code, unit, date));
    }

    /** Names, with their codes, the units of the province that took the place of an ended one by a day; may be empty. */
    public String heirs(String unit, LocalDate date) {
        return all.heirs(unit, date).stream()
                .filter(heir -> all.contains(code, heir.code(), date))
                .map(heir -> heir.displayName() + " (" + heir.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
