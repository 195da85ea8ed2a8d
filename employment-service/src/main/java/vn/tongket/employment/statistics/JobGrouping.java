package vn.tongket.employment.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.kit.problem.CommonProblem;

/** What counts can be grouped by. */
public enum JobGrouping {
    YEAR("period_number / 100"),
    MONTH("period_number"),
    /** A unit so many levels below the one asked for, or the one that reported where that is nearer. */
    UNIT("unit_code, unit_since"),
    /** Top-level channel: in the province, in other provinces, abroad, … */
    CHANNEL("channel"),
    /** The channel as reported, with its parent's total left out. */
    SUBCHANNEL("channel"),
    SEX("sex"),
    /** The country. Work abroad only, unless {@link #SUBCHANNEL} stands beside it. */
    DESTINATION("destination"),
    SECTOR("sector");

    /** More would make tables that nobody reads. */
    private static final int MOST = 3;

    private final String columns;

    JobGrouping(String columns) {
        this.columns = columns;
    }

    /** Reads the query parameter {@code groupBy}, words separated by commas, or {@code none}; 400 otherwise. */
    static List<JobGrouping> list(String names) {
        List<JobGrouping> groupings = Stream.of(names.split(","))
                .filter(name -> !name.equals("none"))
                .map(JobGrouping::of)
                .distinct()
                .toList();
        if (groupings.size() > MOST) {
            throw CommonProblem.INVALID_FIELD.at(
                    "groupBy", "Nhóm theo nhiều nhất " + MOST + " chiều.", "Groups by " + MOST + " at the most.");
        }
        return groupings;
    }

    private static JobGrouping of(String name) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.code().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> {
                    String known =
                            Arrays.stream(values()).map(JobGrouping::code).collect(Collectors.joining(", "));
                    return CommonProblem.INVALID_FIELD.at("groupBy", "Chỉ nhận " + known + ".", "Takes " + known + ".");
                });
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Columns of lines and totals that it rests on, or what is made of one. */
    String columns() {
        return columns;
    }

    /** Whether the monthly totals know it; they hold sums by channel. */
    boolean isInTotals() {
        return this != SEX && this != DESTINATION && this != SECTOR;
    }
}
