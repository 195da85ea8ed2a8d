package vn.tongket.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The directory of units. Every question carries a day, because a code without one names nothing: all 65 communes of
 * Lạng Sơn since 1 July 2025 bear codes that named other communes before. Immutable and safe to share; answers come from
 * indexes. Sources are listed in the README beside the tables.
 */
public final class AdministrativeUnits {
    public static final Comparator<AdministrativeUnit> BY_CODE =
            Comparator.comparing(AdministrativeUnit::code).thenComparing(AdministrativeUnit::validFrom);

    private final Map<String, List<AdministrativeUnit>> byCode;
    private final Map<String, List<AdministrativeUnit>> byParent;
    private final NameIndex byName;
    private final Map<UnitKey, List<UnitChange>> bySource;
    private final Map<UnitKey, List<UnitChange>> byTarget;

    private AdministrativeUnits(List<AdministrativeUnit> units, List<UnitChange> changes) {
        List<AdministrativeUnit> ordered = units.stream().sorted(BY_CODE).toList();
        byCode = index(ordered, AdministrativeUnit::code);
        DirectoryRules.check(byCode);
        byParent = index(ordered.stream().filter(u -> u.parentCode() != null).toList(), AdministrativeUnit::parentCode);
        byName = new NameIndex(ordered);
        bySource = index(changes, UnitChange::from);
        byTarget = index(changes, UnitChange::to);
    }

    /**
     * The directory of these rows, in any order.
     *
     * @throws IllegalArgumentException where versions of a code overlap, a version after the first is a floor, or a
     *     parent is not of a higher level than its child
     */
    public static AdministrativeUnits of(List<AdministrativeUnit> units, List<UnitChange> changes) {
        return new AdministrativeUnits(units, changes);
    }

    /** The directory that ships with this library: Lạng Sơn since 2020, the country since 2025. Loaded on first use. */
    public static AdministrativeUnits bundled() {
        return Bundled.UNITS;
    }

    /**
     * The version of a code that answers for a day; empty where the code named nothing on it. A day before the record
     * begins is answered by a version that is a floor, never by one that an act made.
     */
    public Optional<AdministrativeUnit> unitAt(String code, LocalDate date) {
        return versions(code).stream().filter(unit -> unit.inForceOn(date)).findFirst();
    }

    /** All versions of a code, oldest first. They may be different places. */
    public List<AdministrativeUnit> versions(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /**
     * All units of that name on a day, by code; several may share it. Letter case, spaces and tone placement do not matter.
     * The type may stand in front and then restricts the answer: {@code Xã Hoà Bình} finds no phường.
     */
    public List<AdministrativeUnit> find(String name, LocalDate date) {
        return byName.find(name, date).sorted(BY_CODE).toList();
    }

    /** As {@link #find(String, LocalDate)}, within the subtree of a unit. */
    public List<AdministrativeUnit> find(String name, String within, LocalDate date) {
        return find(name, date).stream()
                .filter(unit -> contains(within, unit.code(), date))
                .toList();
    }

    /** The units above a unit on a day, nearest first; empty for a province and for an unknown code. */
    public List<AdministrativeUnit> ancestors(String code, LocalDate date) {
        List<AdministrativeUnit> ancestors = new ArrayList<>();
        Optional<AdministrativeUnit> unit = unitAt(code, date);
        while (unit.isPresent() && unit.get().parentCode() != null) {
            unit = unitAt(unit.get().parentCode(), date);
            unit.ifPresent(ancestors::add);
        }
        return List.copyOf(ancestors);
    }

    /** The codes of a unit and of everything above it on a day, nearest first; empty for an unknown code. */
    public List<String> lineage(String code, LocalDate date) {
        return Stream.concat(unitAt(code, date).stream(), ancestors(code, date).stream())
                .map(AdministrativeUnit::code)
                .toList();
    }

    /** The units directly below a unit on a day, by code. */
    public List<AdministrativeUnit> children(String code, LocalDate date) {
        return versionsBelow(code).stream().filter(unit -> unit.inForceOn(date)).toList();
    }

    /** A unit and everything below it on a day, each before what is below it; empty for an unknown code. */
    public List<AdministrativeUnit> subtree(String code, LocalDate date) {
        List<AdministrativeUnit> subtree = new ArrayList<>();
        unitAt(code, date).ifPresent(root -> collect(root, date, subtree));
        return List.copyOf(subtree);
    }

    private void collect(AdministrativeUnit unit, LocalDate date, List<AdministrativeUnit> into) {
        into.add(unit);
        children(unit.code(), date).forEach(child -> collect(child, date, into));
    }

    /** The units of one level in a subtree on a day. */
    public List<AdministrativeUnit> atLevel(String root, UnitLevel level, LocalDate date) {
        return subtree(root, date).stream()
                .filter(unit -> unit.level() == level)
                .toList();
    }

    /** Whether a unit is the other one or stands below it on a day. */
    public boolean contains(String ancestorCode, String code, LocalDate date) {
        return unitAt(code, date).isPresent()
                && (code.equals(ancestorCode)
                        || ancestors(code, date).stream().anyMatch(a -> a.code().equals(ancestorCode)));
    }

    /** What became of a version: several edges where it was divided, none while it is in force. */
    public List<UnitChange> successors(UnitKey unit) {
        return bySource.getOrDefault(unit, List.of());
    }

    /** What a version was made from; none where it is older than the record. */
    public List<UnitChange> predecessors(UnitKey unit) {
        return byTarget.getOrDefault(unit, List.of());
    }

    /**
     * The units in force on a day that hold inhabited territory of the last version of a code to end by then, by code: the
     * successors to name when someone uses a code past its end. A district that ended with the reform is inherited by
     * communes. The code itself may be among them, given again. Empty where no version of the code has ended by that day.
     */
    public List<AdministrativeUnit> heirs(String code, LocalDate date) {
        return versions(code).stream()
                .filter(version -> version.hasEndedBy(date))
                .reduce((earlier, later) -> later)
                .stream()
                .flatMap(ended -> new Territory(this).heirs(ended, date).stream())
                .sorted(BY_CODE)
                .toList();
    }

    /** A version and all that ever stood below it while both were in force. */
    public Set<AdministrativeUnit> everWithin(AdministrativeUnit unit) {
        return new Territory(this).everWithin(unit);
    }

    /** The version with that key. */
    public Optional<AdministrativeUnit> version(UnitKey key) {
        return versions(key.code()).stream()
                .filter(version -> version.validFrom().equals(key.validFrom()))
                .findFirst();
    }

    /** Every version of any day that names this code as its parent. */
    List<AdministrativeUnit> versionsBelow(String code) {
        return byParent.getOrDefault(code, List.of());
    }

    private static <K, T> Map<K, List<T>> index(List<T> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, HashMap::new, Collectors.toUnmodifiableList()));
    }

    private static final class Bundled {
        static final AdministrativeUnits UNITS = of(UnitTables.units(), UnitTables.changes());
    }
}
