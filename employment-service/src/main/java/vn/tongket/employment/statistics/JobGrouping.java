package vn.tongket.employment.statistics;

import java.util.Arrays;
import java.util.Locale;
import vn.tongket.kit.problem.CommonProblem;

/** What counts can be grouped by. */
public enum JobGrouping {
    /** Top-level channel: in the province, in other provinces, abroad, … */
    CHANNEL,
    /** The channel as reported, with its parent's total left out. */
    SUBCHANNEL,
    MONTH,
    /** The unit that reported. */
    UNIT,
    SEX,
    DESTINATION;

    /** Reads the query parameter {@code groupBy}; 400 otherwise. */
    public static JobGrouping fromString(String name) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.code().equals(name))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "groupBy",
                        "Chỉ nhận channel, subchannel, month, unit, sex, destination.",
                        "Takes channel, subchannel, month, unit, sex, destination."));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
