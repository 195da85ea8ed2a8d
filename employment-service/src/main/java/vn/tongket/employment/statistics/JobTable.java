package vn.tongket.employment.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.tongket.employment.statistics.JobCountQueries.JobCount;
import vn.tongket.units.RestatedFigure;
import vn.tongket.units.RestatedFigure.Place;
import vn.tongket.units.UnitKey;
import vn.tongket.units.Weights;

/** The sums of all groups, each shown under the unit that shows it. */
final class JobTable {
    private final Map<JobGroup, Sum> rows = new LinkedHashMap<>();
    /** Months of each group of a year, with what had accumulated by then. */
    private final Map<JobGroup, NavigableMap<String, Sum>> accumulated = new HashMap<>();

    private Sum total = Sum.NOTHING;
    private boolean totalEstimated;
    private Sum unallocated = Sum.NOTHING;

    /**
     * What a group adds up to.
     *
     * @param persons in the months asked for
     * @param cumulative since the first month of the year that the group is of, or else of the last year
     * @param estimated whether an allocation had a part in it
     */
    record Sum(long persons, long cumulative, boolean estimated) {
        static final Sum NOTHING = new Sum(0, 0, false);

        Sum plus(Sum other) {
            return new Sum(persons + other.persons, cumulative + other.cumulative, estimated || other.estimated);
        }
    }

    static JobTable of(
            JobQuestion question, List<JobCount> counts, UnitView view, Weights weights, Map<String, String> parents) {
        JobTable table = new JobTable();
        for (JobCount count : counts) {
            table.add(question, count, view, weights, parents);
        }
        Sum sum = table.rows.entrySet().stream()
                .map(row -> row.getKey().isBefore(question.months().to().getYear())
                        ? new Sum(row.getValue().persons(), 0, false)
                        : row.getValue())
                .reduce(Sum.NOTHING, Sum::plus);
        table.total = new Sum(sum.persons(), sum.cumulative(), table.totalEstimated);
        if (question.groupsBy(JobGrouping.MONTH)) {
            table.accumulate();
        }
        return table;
    }

    private void add(
            JobQuestion question, JobCount count, UnitView view, Weights weights, Map<String, String> parents) {
        UnitKey source = count.unit();
        if (source == null) {
            RestatedFigure whole = new RestatedFigure(Place.UNIT, question.unit(), count.persons(), false);
            put(JobGroup.of(count, question, whole, parents), new Sum(count.persons(), count.accumulated(), false));
            return;
        }
        boolean same = count.persons() == count.accumulated();
        for (RestatedFigure figure : view.shown(source, count.persons(), weights)) {
            Sum sum = new Sum(figure.persons(), same ? figure.persons() : 0, figure.estimated());
            put(JobGroup.of(count, question, figure, parents), figure, sum, view.reachesBeyond(source));
        }
        if (!same) {
            for (RestatedFigure figure : view.shown(source, count.accumulated(), weights)) {
                Sum sum = new Sum(0, figure.persons(), figure.estimated());
                put(JobGroup.of(count, question, figure, parents), figure, sum, view.reachesBeyond(source));
            }
        }
    }

    /** Shares add up to what was spread, so that a sum over all of them is no estimate. */
    private void put(JobGroup group, RestatedFigure figure, Sum sum, boolean reachesBeyond) {
        if (reachesBeyond && figure.place() == Place.UNALLOCATED) {
            unallocated = unallocated.plus(sum);
            return;
        }
        totalEstimated |= reachesBeyond && sum.estimated();
        put(group, sum);
    }

    private void put(JobGroup group, Sum sum) {
        rows.merge(group, sum, Sum::plus);
    }

    /** Months add up within their year. */
    private void accumulate() {
        rows.keySet().stream().sorted(Comparator.comparing(JobTable::month)).forEach(group -> {
            Sum sum = rows.get(group);
            Sum soFar = before(group).plus(new Sum(0, sum.cumulative(), sum.estimated()));
            accumulated.computeIfAbsent(group.ofYear(), year -> new TreeMap<>()).put(month(group), soFar);
            rows.put(group, new Sum(sum.persons(), soFar.cumulative(), soFar.estimated()));
        });
    }

    /** What had accumulated in the year of a group before its month. */
    private Sum before(JobGroup group) {
        Map.Entry<String, Sum> last =
                accumulated.getOrDefault(group.ofYear(), new TreeMap<>()).lowerEntry(month(group));
        return last == null ? Sum.NOTHING : last.getValue();
    }

    /** The sum of a group; where nothing was counted in a month, what had accumulated before it. */
    Sum of(JobGroup group) {
        Sum counted = rows.get(group);
        if (counted != null) {
            return counted;
        }
        return group.by(JobGrouping.MONTH).findAny().isPresent() ? before(group) : Sum.NOTHING;
    }

    private static String month(JobGroup group) {
        return group.by(JobGrouping.MONTH).findFirst().orElseThrow().code();
    }

    /** In no order; groups of which only earlier months of the year know something are among them. */
    Map<JobGroup, Sum> rows() {
        return rows;
    }

    Sum total() {
        return total;
    }

    /** What units reported that were divided between the unit asked for and others, nobody knows how: it is in no row. */
    Sum unallocated() {
        return unallocated;
    }
}
