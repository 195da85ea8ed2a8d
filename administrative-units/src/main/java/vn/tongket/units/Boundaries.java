package vn.tongket.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The units of one day as a view shows them: those a number of levels below a root, or leaves that are nearer to it. */
record Boundaries(AdministrativeUnits units, AdministrativeUnit root, int depth, LocalDate day) {

    Boundaries {
        if (depth < 0) {
            throw new IllegalArgumentException("Depth below zero: " + depth);
        }
    }

    /** The units shown, which divide the root among them without gap or overlap, in the order of the tree. */
    List<AdministrativeUnit> displayUnits() {
        List<AdministrativeUnit> shown = new ArrayList<>();
        collect(root, depth, shown);
        return List.copyOf(shown);
    }

    private void collect(AdministrativeUnit unit, int levels, List<AdministrativeUnit> into) {
        List<AdministrativeUnit> below = levels == 0 ? List.of() : units.children(unit.code(), day);
        if (below.isEmpty()) {
            into.add(unit);
        }
        below.forEach(child -> collect(child, levels - 1, into));
    }

    boolean isInside(AdministrativeUnit unit) {
        return units.contains(root.code(), unit.code(), day);
    }

    boolean isLeaf(AdministrativeUnit unit) {
        return units.children(unit.code(), day).isEmpty();
    }

    /**
     * The unit that shows a unit of the day: the one above it that is shown, or itself where it is coarser than what is
     * shown. Outside the root, what a view of the neighbour of the root would show.
     */
    AdministrativeUnit shown(AdministrativeUnit unit) {
        List<AdministrativeUnit> path = new ArrayList<>(List.of(unit));
        path.addAll(units.ancestors(unit.code(), day));
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).level() == root.level()) {
                return path.get(Math.max(i - depth, 0));
            }
        }
        return unit;
    }
}
