package vn.tongket.employment.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
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
    private final Set<UnitKey> rows;
    private final Restatement restatement;
    private final boolean whole;

    private UnitView(
            Map<UnitKey, AdministrativeUnit> exact, Set<UnitKey> rows, Restatement restatement, boolean whole) {
        this.exact = exact;
        this.rows = rows;
        this.restatement = restatement;
        this.whole = whole;
    }

    /** Everything there is, without a word on units. */
    static UnitView whole() {
        return new UnitView(Map.of(), Set.of(), null, true);
    }

    static UnitView of(AdministrativeUnit root, int depth, LocalDate boundaries, AdministrativeUnits units) {
        boolean whole = root.parentCode() == null;
        if (boundaries != null) {
            Restatement restatement = Restatement.of(units, root.code(), depth, boundaries);
            Set<UnitKey> rows = restatement.displayUnits().stream()
                    .map(AdministrativeUnit::key)
                    .collect(Collectors.toSet());
            return new UnitView(restatement.exact(), rows, restatement, whole);
        }
        return asReported(root, depth, units, whole);
    }

    /** Every version that stood below the unit at some time, under the unit above it at that time. */
    private static UnitView asReported(AdministrativeUnit root, int depth, AdministrativeUnits units, boolean whole) {
        Map<UnitKey, AdministrativeUnit> exact = new LinkedHashMap<>();
        Set<UnitKey> rows = new HashSet<>();
        for (LocalDate day : boundaryDays(root, units)) {
            for (AdministrativeUnit unit : units.subtree(root.code(), day)) {
                AdministrativeUnit shown = shown(unit, root, depth, units, day);
                exact.putIfAbsent(unit.key(), shown);
                if (units.children(unit.code(), day).isEmpty()) {
                    rows.add(shown.key());
                }
            }
        }
        return new UnitView(exact, rows, null, whole);
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

    /** Those of them whose figures are spread over several units. */
    List<UnitKey> dividedSources() {
        return List.copyOf(divided().keySet());
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

    /** Whether some of a divided version lies beyond the unit asked for. */
    boolean reachesBeyond(UnitKey source) {
        return divided().getOrDefault(source, List.of()).stream().anyMatch(part -> !part.inside());
    }

    /** Whether a unit has a row that shows all of it; one above the level shown has figures only where it reported itself. */
    boolean hasRowOf(UnitKey unit) {
        return rows.contains(unit);
    }

    /** Units among which figures of these versions would have to be spread, down to the smallest. */
    Set<UnitKey> sharers(Collection<UnitKey> sources) {
        return sources.stream()
                .flatMap(source -> divided().getOrDefault(source, List.of()).stream())
                .flatMap(part -> Stream.concat(Stream.of(part.unit()), part.leaves().stream()))
                .map(AdministrativeUnit::key)
                .collect(Collectors.toSet());
    }

    /** The one unit that shows all of a version; null where none does. */
    AdministrativeUnit exactly(UnitKey source) {
        return exact.get(source);
    }

    /** How a figure of a divided version is spread; parts beyond the unit asked for are left out. */
    List<RestatedFigure> spread(UnitKey source, long persons, Weights weights) {
        return restatement.allocate(source, persons, weights).stream()
                .filter(figure -> figure.place() != RestatedFigure.Place.OUTSIDE)
                .toList();
    }
}
