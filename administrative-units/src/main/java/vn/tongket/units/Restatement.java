package vn.tongket.units;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shows figures reported by the units of any day in the boundaries of one day. Each version that ever held some of the
 * root's territory is either exact, when all of it lies in one unit of the view, or divided, when a figure of it has to be
 * allocated. A version in force on the boundaries day is never divided: it adds to the display unit it lies in, stands for
 * itself where it is coarser, and lies outside where it is above the root. Totals are the same in every view. Immutable, safe
 * to share, and made in milliseconds for a province.
 */
public final class Restatement {
    private final AdministrativeUnits units;
    private final List<AdministrativeUnit> displayUnits;
    private final Map<UnitKey, AdministrativeUnit> exact = new LinkedHashMap<>();
    private final Map<UnitKey, List<Part>> divided = new LinkedHashMap<>();

    private Restatement(AdministrativeUnits units, Boundaries boundaries) {
        this.units = units;
        displayUnits = boundaries.displayUnits();
        Territory territory = new Territory(units);
        territory.everHolding(boundaries.root()).stream()
                .sorted(AdministrativeUnits.BY_CODE)
                .forEach(source -> place(source.key(), parts(source, territory, boundaries)));
    }

    /**
     * The restatement of everything below a root.
     *
     * @param root code of a unit in force on the boundaries day: a province, or a smaller unit whose territory alone is shown
     * @param depth levels below the root that are shown, 0 for the root itself; leaves that are nearer to it are shown as
     *     they are
     * @throws IllegalArgumentException where the root is not in force on that day (see {@link AdministrativeUnits#heirs}) or
     *     the depth is below zero
     */
    public static Restatement of(AdministrativeUnits units, String root, int depth, LocalDate boundaries) {
        AdministrativeUnit unit = units.unitAt(root, boundaries)
                .orElseThrow(() -> new IllegalArgumentException("Not in force on " + boundaries + ": " + root));
        return new Restatement(units, new Boundaries(units, unit, depth, boundaries));
    }

    /** The units of the boundaries day that are shown; they divide the root among them. */
    public List<AdministrativeUnit> displayUnits() {
        return displayUnits;
    }

    /** The versions whose figures need no estimate, by code, each with the unit that takes them whole. */
    public Map<UnitKey, AdministrativeUnit> exact() {
        return Collections.unmodifiableMap(exact);
    }

    /** The versions whose figures must be allocated, by code; two parts at least, and some may lie outside the root. */
    public Map<UnitKey, List<Part>> divided() {
        return Collections.unmodifiableMap(divided);
    }

    /**
     * The rows of a figure of one version: a single one where it is exact or lies outside the root, else the shares of its
     * parts in whole persons, estimated.
     *
     * @throws IllegalArgumentException where the directory has no such version, or the persons are fewer than none
     */
    public List<RestatedFigure> allocate(UnitKey source, long persons, Weights weights) {
        if (persons < 0 || units.version(source).isEmpty()) {
            throw new IllegalArgumentException("No figure of a version on record: " + source + ", " + persons);
        }
        if (divided.containsKey(source)) {
            return Allocation.allocate(persons, divided.get(source), weights);
        }
        return List.of(
                exact.containsKey(source)
                        ? RestatedFigure.exact(exact.get(source), persons)
                        : RestatedFigure.outside(persons));
    }

    /** The rows of all figures, one for each unit that received one, then what is unallocated and what is outside. */
    public List<RestatedFigure> restate(Map<UnitKey, Long> figures, Weights weights) {
        return RestatedFigure.sum(figures.entrySet().stream()
                .flatMap(figure -> allocate(figure.getKey(), figure.getValue(), weights).stream())
                .toList());
    }

    private void place(UnitKey source, List<Part> parts) {
        if (parts.stream().noneMatch(Part::inside)) {
            return;
        }
        if (parts.size() == 1) {
            exact.put(source, parts.get(0).unit());
        } else {
            divided.put(source, parts);
        }
    }

    private static List<Part> parts(AdministrativeUnit source, Territory territory, Boundaries boundaries) {
        Map<AdministrativeUnit, List<AdministrativeUnit>> shown = territory.holders(source, boundaries.day()).stream()
                .sorted(AdministrativeUnits.BY_CODE)
                .collect(Collectors.groupingBy(boundaries::shown, LinkedHashMap::new, Collectors.toList()));
        return shown.entrySet().stream()
                .map(part -> new Part(
                        part.getKey(),
                        boundaries.isInside(part.getKey()),
                        part.getValue().stream().filter(boundaries::isLeaf).toList()))
                .toList();
    }
}
