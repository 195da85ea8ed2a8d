package vn.tongket.units;

import java.util.Map;
import java.util.Objects;

/**
 * The numbers by which divided figures are spread.
 *
 * @param key what the numbers count
 * @param byUnit number of each unit in force on the boundaries day, zero or more. A part weighs what its leaves weigh together,
 *     or as much as the unit that shows it where they have no numbers, as when districts reported and not their communes.
 *     Who is absent reported nothing; but nobody knows the inhabitants of a unit that is absent
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

    /** Whether it is known what the leaves of a part weigh: a unit has inhabitants before they are counted. */
    boolean weigh(Part part) {
        return key != AllocationKey.POPULATION
                || part.leaves().isEmpty()
                || weighByLeaves(part)
                || byUnit.containsKey(part.unit().key());
    }

    /** Whether the leaves of a part say what it weighs, and not the unit that shows it. */
    boolean weighByLeaves(Part part) {
        return key == AllocationKey.POPULATION
                ? !part.leaves().isEmpty() && part.leaves().stream().allMatch(leaf -> byUnit.containsKey(leaf.key()))
                : part.leaves().stream().anyMatch(leaf -> of(leaf) > 0);
    }

    long of(AdministrativeUnit unit) {
        return byUnit.getOrDefault(unit.key(), 0L);
    }
}
