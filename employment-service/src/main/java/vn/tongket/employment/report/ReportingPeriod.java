package vn.tongket.employment.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.ReportingCalendar;

/**
 * The days that a report covers.
 *
 * @param text {@code 2024-03} for a month, {@code 2019} for a whole year
 * @param month null for a whole year
 */
public record ReportingPeriod(
        String text, ReportingCalendar calendar, int year, Integer month, LocalDate from, LocalDate to) {
    static final String PATTERN = "(20\\d{2})(?:-(0[1-9]|1[0-2]))?";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** Reads a period; 400 {@code invalid-field} where it is none. */
    public static ReportingPeriod of(String text, ReportingCalendar calendar) {
        return read(text, calendar)
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "period", "Kỳ báo cáo viết 2024-03 hoặc 2019.", "A period is written 2024-03 or 2019."));
    }

    /** Reads a period; empty where it is none. */
    public static Optional<ReportingPeriod> read(String text, ReportingCalendar calendar) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches() ? Optional.of(of(parts, calendar)) : Optional.empty();
    }

    private static ReportingPeriod of(Matcher parts, ReportingCalendar calendar) {
        String text = parts.group();
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return new ReportingPeriod(text, calendar, year, null, calendar.firstDayOf(year), calendar.lastDayOf(year));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
        return new ReportingPeriod(
                text, calendar, year, month.getMonthValue(), calendar.firstDayOf(month), calendar.lastDayOf(month));
    }
}
