package vn.tongket.units;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One row of a restated table. The rows of a restatement always add up to the figures that went into it.
 *
 * @param unit a display unit, or one above them that reported as a whole; null unless the place is a unit
 * @param persons head count, zero or more
 * @param estimated whether an allocation had a part in it
 */
public record RestatedFigure(Place place, AdministrativeUnit unit, long persons, boolean estimated) {

    /** What a row stands for. */
    public enum Place {
        UNIT,
        /** Divided among units of the view, by shares that nobody knows: a row of its own, so that the total stands. */
        UNALLOCATED,
        /** Beyond the root of the view. */
        OUTSIDE
    }

    public RestatedFigure {
        if ((place == Place.UNIT) != (unit != null)) {
            throw new IllegalArgumentException("A unit, and nothing else, is named: " + place);
        }
    }

    static RestatedFigure exact(AdministrativeUnit unit, long persons) {
        return new RestatedFigure(Place.UNIT, unit, persons, false);
    }

    static RestatedFigure outside(long persons) {
        return new RestatedFigure(Place.OUTSIDE, null, persons, false);
    }

    static RestatedFigure unallocated(long persons) {
        return new RestatedFigure(Place.UNALLOCATED, null, persons, false);
    }

    /** A share of a divided source; of nothing each share is nothing for certain. */
    static RestatedFigure share(Part part, long persons, boolean estimated) {
        return part.inside()
                ? new RestatedFigure(Place.UNIT, part.unit(), persons, estimated)
                : new RestatedFigure(Place.OUTSIDE, null, persons, estimated);
    }

    /** One row for each place, units by code and then the rest. */
    static List<RestatedFigure> sum(Collection<RestatedFigure> rows) {
        Comparator<RestatedFigure> order = Comparator.comparing(RestatedFigure::place)
                .thenComparing(RestatedFigure::unit, Comparator.nullsLast(AdministrativeUnits.BY_CODE));
        return List.copyOf(rows.stream()
                .collect(Collectors.toMap(row -> row, row -> row, RestatedFigure::plus, () -> new TreeMap<>(order)))
                .values());
    }

    private RestatedFigure plus(RestatedFigure other) {
        return new RestatedFigure(place, unit, Math.addExact(persons, other.persons), estimated || other.estimated);
    }
}
