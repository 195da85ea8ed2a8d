package vn.tongket.employment.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.AdministrativeUnits;
import vn.tongket.units.Part;
import vn.tongket.units.RestatedFigure;
import vn.tongket.units.Restatement;
import vn.tongket.units.UnitKey;
import vn.tongket.units.Weights;

/** Under which unit the figures of each unit that reported are shown. */
final class UnitView {
    private final Map<UnitKey, AdministrativeUnit> exact;
    private final Restatement restatement;
    private final boolean whole;

    private UnitView(Map<UnitKey, AdministrativeUnit> exact, Restatement restatement, boolean whole) {
        this.exact = exact;
        this.restatement = restatement;
        this.whole = whole;
    }

    /** Everything there is, without a word on units. */
    static UnitView whole() {
        return new UnitView(Map.of(), null, true);
    }

    static UnitView of(AdministrativeUnit root, int depth, LocalDate boundaries, AdministrativeUnits units) {
        boolean whole = root.parentCode() == null;
        if (boundaries != null) {
            Restatement restatement = Restatement.of(units, root.code(), depth, boundaries);
            return new UnitView(restatement.exact(), restatement, whole);
        }
        return new UnitView(asReported(root, depth, units), null, whole);
    }

    /** Every version that stood below the unit at some time, under the unit above it at that time. */
    private static Map<UnitKey, AdministrativeUnit> asReported(
            AdministrativeUnit root, int depth, AdministrativeUnits units) {
        Map<UnitKey, AdministrativeUnit> shown = new LinkedHashMap<>();
        boundaryDays(root, units).forEach(day -> units.subtree(root.code(), day)
                .forEach(unit -> shown.putIfAbsent(unit.key(), shown(unit, root, depth, units, day))));
        return shown;
    }

    private static AdministrativeUnit shown(
            AdministrativeUnit unit, AdministrativeUnit root, int depth, AdministrativeUnits units, LocalDate day) {
        List<AdministrativeUnit> path = Stream.concat(Stream.of(unit), units.ancestors(unit.code(), day).stream())
                .toList();
        int top = path.stream().map(AdministrativeUnit::code).toList().indexOf(root.code());
        return path.get(Math.max(top - depth, 0));
    }

    /** The days between which nothing below a unit changed: the first of each version that there ever was below it. */
    private static Set<LocalDate> boundaryDays(AdministrativeUnit root, AdministrativeUnits units) {
        Set<LocalDate> days = new TreeSet<>(Set.of(root.validFrom()));
        Set<LocalDate> open = new TreeSet<>(days);
        while (!open.isEmpty()) {
            Set<LocalDate> found = open.stream()
                    .flatMap(day -> units.subtree(root.code(), day).stream())
                    .flatMap(unit -> Stream.of(unit.validFrom(), unit.validTo()))
                    .filter(day -> day != null && root.inForceOn(day) && days.add(day))
                    .collect(Collectors.toCollection(TreeSet::new));
            open.clear();
            open.addAll(found);
        }
        return days;
    }

    /** Whether it shows everything there is, so that nothing need be filtered. */
    boolean isWhole() {
        return whole;
    }

    /** The versions of which it shows something. */
    List<UnitKey> sources() {
        return Stream.concat(exact.keySet().stream(), divided().keySet().stream())
                .toList();
    }

    /** The units under which figures of a version are shown: none, one, or several where it is divided. */
    List<AdministrativeUnit> showing(UnitKey source) {
        if (isDivided(source)) {
            return divided().get(source).stream()
                    .filter(Part::inside)
                    .map(Part::unit)
                    .toList();
        }
        return Stream.ofNullable(exact.get(source)).toList();
    }

    private Map<UnitKey, List<Part>> divided() {
        return restatement == null ? Map.of() : restatement.divided();
    }

    boolean isDivided(UnitKey source) {
        return divided().containsKey(source);
    }

    /** Units among which figures of these versions would have to be spread, down to the smallest. */
    Set<UnitKey> sharers(Collection<UnitKey> sources) {
        return sources.stream()
                .flatMap(source -> divided().getOrDefault(source, List.of()).stream())
                .flatMap(part -> Stream.concat(Stream.of(part.unit()), part.leaves().stream()))
                .map(AdministrativeUnit::key)
                .collect(Collectors.toSet());
    }

    /** Where a figure is shown; parts beyond the unit asked for are left out. */
    List<RestatedFigure> shown(UnitKey source, long persons, Weights weights) {
        if (isDivided(source) && persons == 0) {
            return List.of();
        }
        if (restatement != null) {
            return restatement.allocate(source, persons, weights).stream()
                    .filter(figure -> figure.place() != RestatedFigure.Place.OUTSIDE)
                    .toList();
        }
        AdministrativeUnit unit = exact.get(source);
        return unit == null ? List.of() : List.of(new RestatedFigure(RestatedFigure.Place.UNIT, unit, persons, false));
    }
}
