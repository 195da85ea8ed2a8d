package vn.tongket.employment.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.tongket.units.RestatedFigure;
import vn.tongket.units.UnitKey;
import vn.tongket.units.Weights;

/**
 * Spreads the groups of a year over the parts of divided units: each group gets what the sum of it and those before it adds to
 * the shares. So the shares of a year are the same however it is cut; each group rounded by itself, the same unit would win
 * or lose in all of them.
 */
final class RunningShares {
    private final UnitView view;
    private final Weights weights;
    private final Map<Year, Spread> soFar = new HashMap<>();

    RunningShares(UnitView view, Weights weights) {
        this.view = view;
        this.weights = weights;
    }

    private record Year(UnitKey source, int year) {}

    private record Spread(long persons, List<RestatedFigure> shares) {
        static final Spread NOTHING = new Spread(0, List.of());
    }

    /** How the next group of a year is spread; parts beyond the unit asked for are left out. */
    List<RestatedFigure> next(UnitKey source, int year, long persons) {
        if (persons == 0) {
            return List.of();
        }
        Year key = new Year(source, year);
        Spread before = soFar.getOrDefault(key, Spread.NOTHING);
        long sum = before.persons() + persons;
        Spread now = new Spread(sum, view.spread(source, sum, weights));
        soFar.put(key, now);
        return added(before.shares(), now.shares());
    }

    /** Of one source, so that the parts are the same, in the same order. */
    private static List<RestatedFigure> added(List<RestatedFigure> before, List<RestatedFigure> now) {
        if (before.isEmpty()) {
            return now;
        }
        List<RestatedFigure> added = new ArrayList<>(now.size());
        IntStream.range(0, now.size()).forEach(i -> {
            RestatedFigure share = now.get(i);
            added.add(new RestatedFigure(
                    share.place(), share.unit(), share.persons() - before.get(i).persons(), share.estimated()));
        });
        return added;
    }
}
