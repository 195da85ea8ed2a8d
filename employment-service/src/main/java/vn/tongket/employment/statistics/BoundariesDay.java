package vn.tongket.employment.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.RecordYears;

/** The query parameter {@code boundaries}: the day whose units are shown. */
final class BoundariesDay {
    static final String AS_REPORTED = "as-reported";
    static final String DESCRIPTION = "as-reported, current, or a day such as 2025-06-30";
    static final String EXAMPLE = "2025-06-30";

    private BoundariesDay() {}

    /** The day; null for the units that reported. 400 for what is none. */
    static LocalDate of(String boundaries, LocalDate today) {
        return switch (boundaries) {
            case AS_REPORTED -> null;
            case "current" -> today;
            default -> day("boundaries", boundaries);
        };
    }

    static String text(LocalDate day) {
        return day == null ? AS_REPORTED : day.toString();
    }

    static LocalDate day(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            RecordYears.require(field, day.getYear());
            return day;
        } catch (DateTimeException malformed) {
            throw CommonProblem.INVALID_FIELD.at(field, "Ngày viết 2025-06-30.", "A day is written 2025-06-30.");
        }
    }
}
