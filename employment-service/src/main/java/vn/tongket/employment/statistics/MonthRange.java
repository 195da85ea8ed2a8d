package vn.tongket.employment.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.RecordYears;
import vn.tongket.kit.time.ReportingCalendar;

/**
 * Reporting months, both ends included.
 *
 * @param to not before {@code from}
 */
public record MonthRange(ReportingCalendar calendar, YearMonth from, YearMonth to) {
    public MonthRange {
        if (to.isBefore(from)) {
            throw CommonProblem.INVALID_FIELD.at("to", "Phải từ tháng from trở đi.", "Must not be before from.");
        }
    }

    /** Reads two query parameters {@code from} and {@code to}; 400 for what is no month. */
    static MonthRange of(ReportingCalendar calendar, String from, String to) {
        return new MonthRange(calendar, month("from", from), month("to", to));
    }

    private static YearMonth month(String field, String text) {
        try {
            YearMonth month = YearMonth.parse(Objects.requireNonNullElse(text, ""));
            RecordYears.require(field, month.getYear());
            return month;
        } catch (DateTimeException malformed) {
            throw CommonProblem.INVALID_FIELD.at(field, "Tháng viết 2024-03.", "A month is written 2024-03.");
        }
    }

    public static MonthRange ofYear(ReportingCalendar calendar, int year) {
        return new MonthRange(calendar, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    LocalDate lastDay() {
        return calendar.lastDayOf(to);
    }

    Stream<YearMonth> each() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1));
    }

    long months() {
        return from.until(to, ChronoUnit.MONTHS) + 1;
    }

    boolean isWholeYear() {
        return from.getMonthValue() == 1 && to.equals(from.plusMonths(11));
    }

    /** More than a year would be compared with a part of itself. */
    boolean isComparedWithYearBefore() {
        return months() <= 12;
    }

    MonthRange yearBefore() {
        return new MonthRange(calendar, from.minusYears(1), to.minusYears(1));
    }

    /** From the first month of its first year on, so that what has accumulated can be told. */
    MonthRange fromStartOfYear() {
        return new MonthRange(calendar, YearMonth.of(from.getYear(), 1), to);
    }

    /** The years of which all months are in it; empty where there is none. */
    Optional<MonthRange> wholeYears() {
        int first = from.plusMonths(11).getYear();
        int last = to.plusMonths(1).getYear() - 1;
        return first > last
                ? Optional.empty()
                : Optional.of(new MonthRange(calendar, YearMonth.of(first, 1), YearMonth.of(last, 12)));
    }

    /** The first month as the tables number it; a whole year has month 00 and stands before its first month. */
    int firstNumber() {
        return firstNumber(from);
    }

    static int firstNumber(YearMonth from) {
        return from.getMonthValue() == 1 ? from.getYear() * 100 : number(from);
    }

    int lastNumber() {
        return number(to);
    }

    /** The month that ends a period, by its number; empty where it is not in the range. */
    Optional<YearMonth> lastOf(int period) {
        YearMonth last = YearMonth.of(period / 100, period % 100 == 0 ? 12 : period % 100);
        return Optional.of(last).filter(month -> !month.isBefore(from) && !month.isAfter(to));
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
