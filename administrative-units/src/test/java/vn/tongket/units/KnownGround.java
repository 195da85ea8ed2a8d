package vn.tongket.units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An invented country of which, unlike the real one, every village is known.
 *
 * @param rows all versions of its units
 * @param villages what each version holds
 * @param reforms days of change, ascending
 */
record KnownGround(
        AdministrativeUnits units,
        List<AdministrativeUnit> rows,
        Map<UnitKey, Set<Integer>> villages,
        List<LocalDate> reforms) {

    /** The units of a day on record that hold the villages of another unit, at a depth below the province. */
    Set<AdministrativeUnit> shown(AdministrativeUnit source, int depth, LocalDate day) {
        return villages(source).stream()
                .map(village -> inForce(day, UnitLevel.PROVINCE).stream()
                        .filter(unit -> villages(unit).contains(village))
                        .sorted(Comparator.comparing(AdministrativeUnit::level))
                        .toList())
                .map(path -> path.get(Math.min(depth, path.size() - 1)))
                .collect(Collectors.toSet());
    }

    /** The units of a day from a level downward. */
    List<AdministrativeUnit> inForce(LocalDate day, UnitLevel highest) {
        return rows.stream()
                .filter(unit -> unit.inForceOn(day) && !unit.level().isAbove(highest))
                .toList();
    }

    Set<Integer> villages(AdministrativeUnit unit) {
        return villages.get(unit.key());
    }

    /** A figure for every version, drawn at random. */
    Map<UnitKey, Long> figures(Random random) {
        Map<UnitKey, Long> figures = new HashMap<>();
        rows.forEach(unit -> figures.put(unit.key(), (long) random.nextInt(200)));
        return figures;
    }

    /** A figure for each of these units that is the sum over its villages, of which the nth has n + 1 persons. */
    Map<UnitKey, Long> countedByVillage(List<AdministrativeUnit> reporting) {
        return reporting.stream().collect(Collectors.toMap(AdministrativeUnit::key, unit -> villages(unit).stream()
                .mapToLong(v -> v + 1L)
                .sum()));
    }

    /** Weights for some units of any level and day; many are zero and many are missing. */
    Weights weights(Random random) {
        Map<UnitKey, Long> weights = new HashMap<>();
        rows.stream()
                .filter(unit -> random.nextBoolean())
                .forEach(unit -> weights.put(unit.key(), Math.max(0L, random.nextInt(20) - 5L)));
        return new Weights(AllocationKey.LAST_APPROVED_SHARE, weights);
    }

    /** Inhabitants of every commune of a day. */
    Weights population(LocalDate day) {
        return new Weights(AllocationKey.POPULATION, countedByVillage(inForce(day, UnitLevel.COMMUNE)));
    }
}
