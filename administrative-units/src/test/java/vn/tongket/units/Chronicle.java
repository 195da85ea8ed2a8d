package vn.tongket.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.units.UnitChange.Extent;
import vn.tongket.units.UnitChange.Kind;

/** Writes down what happens to an invented country, and which villages each version of a unit holds. */
final class Chronicle {
    private final Map<UnitKey, Set<Integer>> villages = new HashMap<>();
    private final List<AdministrativeUnit> ended = new ArrayList<>();
    private final List<UnitChange> edges = new ArrayList<>();

    AdministrativeUnit born(
            UnitLevel level, String code, LocalDate day, String parent, Collection<Integer> ground, boolean floor) {
        AdministrativeUnit unit = new AdministrativeUnit(
                code, day, null, level, "type", code + " of " + day, parent, parent == null ? null : day, null, floor);
        villages.put(unit.key(), Set.copyOf(ground));
        return unit;
    }

    void end(AdministrativeUnit unit, LocalDate day) {
        ended.add(new AdministrativeUnit(
                unit.code(),
                unit.validFrom(),
                day,
                unit.level(),
                unit.type(),
                unit.name(),
                unit.parentCode(),
                unit.parentValidFrom(),
                null,
                unit.isFloor()));
    }

    Set<Integer> villages(AdministrativeUnit unit) {
        return villages.get(unit.key());
    }

    Map<String, Set<Integer>> villagesByParent(List<AdministrativeUnit> units) {
        return units.stream()
                .collect(Collectors.groupingBy(
                        AdministrativeUnit::parentCode,
                        TreeMap::new,
                        Collectors.flatMapping(unit -> villages(unit).stream(), Collectors.toSet())));
    }

    /** Draws the edges from the old communes to a new one, by the villages they have in common. */
    void connect(List<AdministrativeUnit> old, AdministrativeUnit unit) {
        List<AdministrativeUnit> sources = old.stream()
                .filter(source -> !Collections.disjoint(villages(source), villages(unit)))
                .toList();
        for (AdministrativeUnit source : sources) {
            boolean whole = villages(unit).containsAll(villages(source));
            Kind kind = sources.size() > 1 ? Kind.MERGE : Kind.RENAME;
            edge(source, unit, whole ? kind : Kind.SPLIT);
        }
    }

    void edge(AdministrativeUnit from, AdministrativeUnit to, Kind kind) {
        Extent extent = kind == Kind.SPLIT ? Extent.PARTIAL : Extent.FULL;
        edges.add(new UnitChange(to.validFrom(), kind, from.key(), to.key(), extent, true, "Act", "test"));
    }

    KnownGround ground(Stream<AdministrativeUnit> inForce, List<LocalDate> reforms) {
        List<AdministrativeUnit> rows = Stream.concat(ended.stream(), inForce).toList();
        return new KnownGround(AdministrativeUnits.of(rows, edges), rows, Map.copyOf(villages), List.copyOf(reforms));
    }
}
