package vn.tongket.units;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Names one version of one unit.
 *
 * @param code official code as text; leading zeros belong to it
 * @param validFrom first day of the version
 */
public record UnitKey(String code, LocalDate validFrom) {
    public UnitKey {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(validFrom, "validFrom");
    }
}
