package vn.tongket.units;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * One version of a unit: it begins when name, type, parent or territory changes.
 *
 * @param validFrom first day of the version, or the day on which the recorded history begins (see {@link #isFloor()})
 * @param validTo first day after it; null while in force
 * @param type Vietnamese type in lower case, such as {@code huyện}
 * @param name name without the type
 * @param parentCode code of the unit above; null for a province
 * @param parentValidFrom version of the parent on the first day of this one; ask the directory for other days
 * @param legalBasis act that made this version; null where it is older than the recorded history, and outside Lạng Sơn,
 *     where the edges name the acts (see {@link AdministrativeUnits#predecessors})
 * @param isFloor true where {@code validFrom} means "in force on that day, possibly for long before"
 */
public record AdministrativeUnit(
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        UnitLevel level,
        String type,
        String name,
        String parentCode,
        LocalDate parentValidFrom,
        String legalBasis,
        boolean isFloor) {

    public AdministrativeUnit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(level, "level");
        if (type.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A unit has a type and a name: " + code);
        }
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw new IllegalArgumentException("A version lasts a day at least: " + code + " from " + validFrom);
        }
    }

    public UnitKey key() {
        return new UnitKey(code, validFrom);
    }

    /** Type and name as they stand at the head of a document: {@code Tỉnh Lạng Sơn}. */
    public String displayName() {
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + " " + name;
    }

    /** Whether the version is the answer for that day. A floor has no known beginning, so it answers for any day before. */
    public boolean inForceOn(LocalDate date) {
        return (isFloor || !date.isBefore(validFrom)) && (validTo == null || date.isBefore(validTo));
    }

    /** Whether that day comes after the last of this version. */
    boolean hasEndedBy(LocalDate date) {
        return validTo != null && !date.isBefore(validTo);
    }
}
