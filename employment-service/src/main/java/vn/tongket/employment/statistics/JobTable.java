package vn.tongket.employment.statistics;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.employment.statistics.JobCountQueries.JobCount;
import vn.tongket.units.RestatedFigure;
import vn.tongket.units.RestatedFigure.Place;
import vn.tongket.units.UnitKey;
import vn.tongket.units.Weights;

/** The sums of all groups, each shown under the unit that shows it. */
final class JobTable {
    private final Map<JobGroup, Sum> rows = new LinkedHashMap<>();
    private Sum total = Sum.NOTHING;

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
        table.total = table.rows.entrySet().stream()
                .map(row -> row.getKey().isBefore(question.months().to().getYear())
                        ? new Sum(row.getValue().persons(), 0, row.getValue().estimated())
                        : row.getValue())
                .reduce(Sum.NOTHING, Sum::plus);
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
        view.shown(source, count.persons(), weights)
                .forEach(figure -> put(
                        JobGroup.of(count, question, figure, parents),
                        new Sum(figure.persons(), same ? figure.persons() : 0, figure.estimated())));
        if (!same) {
            view.shown(source, count.accumulated(), weights)
                    .forEach(figure -> put(
                            JobGroup.of(count, question, figure, parents),
                            new Sum(0, figure.persons(), figure.estimated())));
        }
    }

    private void put(JobGroup group, Sum sum) {
        rows.merge(group, sum, Sum::plus);
    }

    /** Months add up within their year. */
    private void accumulate() {
        Map<JobGroup, Long> running = new LinkedHashMap<>();
        Map<JobGroup, Sum> accumulated = new LinkedHashMap<>();
        rows.keySet().stream().sorted(Comparator.comparing(JobTable::month)).forEach(group -> {
            Sum sum = rows.get(group);
            long soFar = running.merge(group.ofYear(), sum.cumulative(), Long::sum);
            accumulated.put(group, new Sum(sum.persons(), soFar, sum.estimated()));
        });
        rows.putAll(accumulated);
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
}
