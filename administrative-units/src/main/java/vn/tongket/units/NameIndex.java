package vn.tongket.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds units by name, with or without the type in front. */
final class NameIndex {
    private final Map<String, List<AdministrativeUnit>> byName;
    private final Map<String, List<AdministrativeUnit>> byTypeAndName;

    NameIndex(List<AdministrativeUnit> units) {
        byName = units.stream().collect(Collectors.groupingBy(unit -> VietnameseNames.normalise(unit.name())));
        byTypeAndName = units.stream()
                .collect(Collectors.groupingBy(unit -> VietnameseNames.normalise(unit.type() + " " + unit.name())));
    }

    Stream<AdministrativeUnit> find(String name, LocalDate date) {
        String sought = VietnameseNames.normalise(name);
        return Stream.of(byName, byTypeAndName)
                .flatMap(index -> index.getOrDefault(sought, List.of()).stream())
                .filter(unit -> unit.inForceOn(date));
    }
}
