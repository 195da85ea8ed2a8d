package vn.tongket.employment.statistics;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tongket.units.UnitKey;

/**
 * A group as the tables know it.
 *
 * @param values of the grouped columns, by name
 * @param persons in the months counted
 * @param accumulated since the first month of the last year
 * @param lastPeriod number of the last period that it is of; 0 where that is not asked for
 */
record JobCount(List<String> columns, List<Object> values, long persons, long accumulated, int lastPeriod) {
    /** Year by year and month by month, and within them in an order that no question changes. */
    static final Comparator<JobCount> IN_TIME =
            Comparator.comparing(JobCount::time).thenComparing(JobCount::orderWithinTime);

    static JobCount of(Tuple row, List<String> columns) {
        List<Object> values = new ArrayList<>();
        IntStream.range(0, columns.size()).forEach(i -> values.add(row.get(i)));
        int sums = columns.size();
        boolean dated = row.toArray().length > sums + 2;
        return new JobCount(columns, values, sum(row, sums), sum(row, sums + 1), dated ? (int) sum(row, sums + 2) : 0);
    }

    private static long sum(Tuple row, int column) {
        return Stream.ofNullable(row.get(column))
                .mapToLong(value -> ((Number) value).longValue())
                .sum();
    }

    Object value(String column) {
        return values.get(columns.indexOf(column));
    }

    /** The year that it is of; 0 where it was not grouped by time. */
    int year() {
        return time() / 100;
    }

    /** Its month, or the year × 100. */
    private int time() {
        if (columns.contains(JobGrouping.MONTH.columns())) {
            return ((Number) value(JobGrouping.MONTH.columns())).intValue();
        }
        return columns.contains(JobGrouping.YEAR.columns()) && value(JobGrouping.YEAR.columns()) instanceof Number year
                ? year.intValue() * 100
                : 0;
    }

    private String orderWithinTime() {
        return Stream.of(JobGrouping.CHANNEL, JobGrouping.SEX, JobGrouping.DESTINATION, JobGrouping.SECTOR)
                .map(JobGrouping::columns)
                .filter(columns::contains)
                .map(column -> Objects.toString(value(column), ""))
                .collect(Collectors.joining("\u0000"));
    }

    /** The unit that reported; null where it was not grouped by. */
    UnitKey unit() {
        if (!columns.contains("unit_code")) {
            return null;
        }
        Object since = value("unit_since");
        return new UnitKey(
                Objects.toString(value("unit_code")),
                since instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) since);
    }
}
