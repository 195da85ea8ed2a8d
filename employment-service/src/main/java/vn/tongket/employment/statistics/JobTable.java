package vn.tongket.employment.statistics;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.RestatedFigure;
import vn.tongket.units.RestatedFigure.Place;
import vn.tongket.units.Weights;

/** The sums of all groups, each shown under the unit that shows it. */
final class JobTable {
    private final Map<JobGroup, Sum> rows = new LinkedHashMap<>();
    /** Months of each group of a year, with what had accumulated by then. */
    private final Map<JobGroup, NavigableMap<String, Sum>> accumulated = new HashMap<>();

    private final JobQuestion question;
    private final UnitView view;
    private final Map<String, String> parents;
    private final RunningShares counted;
    private final RunningShares cumulated;

    private Sum total = Sum.NOTHING;
    private boolean totalEstimated;
    private Sum unallocated = Sum.NOTHING;
    private Optional<YearMonth> lastMonth;

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

    private JobTable(JobQuestion question, UnitView view, Weights weights, Map<String, String> parents) {
        this.question = question;
        this.view = view;
        this.parents = parents;
        counted = new RunningShares(view, weights);
        cumulated = new RunningShares(view, weights);
    }

    static JobTable of(
            JobQuestion question, List<JobCount> counts, UnitView view, Weights weights, Map<String, String> parents) {
        JobTable table = new JobTable(question, view, weights, parents);
        Map<Boolean, List<JobCount>> divided = counts.stream().collect(Collectors.partitioningBy(table::isDivided));
        table.lastMonth = counts.stream()
                .map(JobCount::lastPeriod)
                .filter(period -> period > 0)
                .max(Comparator.naturalOrder())
                .flatMap(question.months()::lastOf);
        divided.get(false).forEach(table::add);
        divided.get(true).stream().sorted(JobCount.IN_TIME).forEach(table::spread);
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

    private boolean isDivided(JobCount count) {
        return count.unit() != null && view.isDivided(count.unit());
    }

    private void add(JobCount count) {
        AdministrativeUnit shown = count.unit() == null ? question.unit() : view.exactly(count.unit());
        if (shown != null) {
            put(group(count, shown), new Sum(count.persons(), count.accumulated(), false));
        }
    }

    private void spread(JobCount count) {
        boolean reachesBeyond = view.reachesBeyond(count.unit());
        for (RestatedFigure share : counted.next(count.unit(), count.year(), count.persons())) {
            put(count, share, new Sum(share.persons(), 0, share.estimated()), reachesBeyond);
        }
        for (RestatedFigure share : cumulated.next(count.unit(), count.year(), count.accumulated())) {
            put(count, share, new Sum(0, share.persons(), share.estimated()), reachesBeyond);
        }
    }

    private JobGroup group(JobCount count, AdministrativeUnit shown) {
        return JobGroup.of(count, question, shown, parents);
    }

    /** Shares add up to what was spread, so that a sum over all of them is no estimate. */
    private void put(JobCount count, RestatedFigure share, Sum sum, boolean reachesBeyond) {
        if (reachesBeyond && share.place() == Place.UNALLOCATED) {
            unallocated = unallocated.plus(sum);
            return;
        }
        totalEstimated |= reachesBeyond && sum.estimated();
        put(group(count, share.unit()), sum);
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

    /** The last month asked for of which anything was counted; not known for more than twelve months. */
    Optional<YearMonth> lastMonth() {
        return lastMonth;
    }

    /** What units reported that were divided between the unit asked for and others, nobody knows how: it is in no row. */
    Sum unallocated() {
        return unallocated;
    }
}
