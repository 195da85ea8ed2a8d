package vn.tongket.units;

import java.util.Map;
import java.util.Objects;

/**
 * The numbers by which divided figures are spread.
 *
 * @param key what the numbers count
 * @param byUnit number of each unit in force on the boundaries day, zero or more; absent counts as zero. A part weighs what
 *     its leaves weigh together, or as much as the unit that shows it where none of them has a number, as when districts
 *     reported and not their communes
 */
public record Weights(AllocationKey key, Map<UnitKey, Long> byUnit) {
    public Weights {
        Objects.requireNonNull(key, "key");
        byUnit = Map.copyOf(byUnit);
        byUnit.forEach((unit, weight) -> {
            if (weight < 0) {
                throw new IllegalArgumentException("Weight below zero: " + unit);
            }
        });
    }

    long of(AdministrativeUnit unit) {
        return byUnit.getOrDefault(unit.key(), 0L);
    }
}
