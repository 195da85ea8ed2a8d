package vn.tongket.employment.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.employment.statistics.JobTable.Sum;

/** The same months a year before, as far as they are known. */
final class YearBefore {
    static final YearBefore NOT_ASKED = new YearBefore(null, false, false, LocalDate.MIN);

    private final JobTable table;
    private final boolean totalKnown;
    private final boolean rowsKnown;
    private final LocalDate lastDay;
    private final Map<JobGroup, Sum> rows;

    /**
     * @param table counts of the months a year before; null where they are not asked for
     * @param totalKnown whether its total is what was reported for these months
     * @param rowsKnown whether each of its rows is; a year that was only reported as a whole says nothing of its months, or
     *     of the units below
     */
    YearBefore(JobTable table, boolean totalKnown, boolean rowsKnown, LocalDate lastDay) {
        this.table = table;
        this.totalKnown = totalKnown;
        this.rowsKnown = rowsKnown;
        this.lastDay = lastDay;
        this.rows = rowsKnown
                ? table.rows().entrySet().stream()
                        .collect(Collectors.toMap(row -> row.getKey().yearLater(), Map.Entry::getValue))
                : Map.of();
    }

    /** Null where it is not known. */
    Sum total() {
        return totalKnown ? table.total() : null;
    }

    /** The sum of a group of the year asked for; null where it is not known. */
    Sum of(JobGroup group) {
        return rowsKnown && group.by(JobGrouping.UNIT).noneMatch(this::isLater)
                ? rows.getOrDefault(group, Sum.NOTHING)
                : null;
    }

    private boolean isLater(JobGroup.Part unit) {
        return unit.since() != null && unit.since().isAfter(lastDay);
    }

    /** The groups in which somebody was counted, as they are called in the year asked for. */
    Set<JobGroup> groups() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().persons() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The last month of which anything was counted. */
    Optional<YearMonth> lastMonth() {
        return table == null ? Optional.empty() : table.lastMonth();
    }

    Stream<Sum> sums() {
        return Stream.concat(Stream.ofNullable(total()), rows.values().stream());
    }

    long unallocated() {
        return table == null ? 0 : table.unallocated().persons();
    }
}
