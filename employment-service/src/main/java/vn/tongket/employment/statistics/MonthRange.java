package vn.tongket.employment.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import vn.tongket.kit.problem.CommonProblem;
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

    public static MonthRange ofYear(ReportingCalendar calendar, int year) {
        return new MonthRange(calendar, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    LocalDate lastDay() {
        return calendar.lastDayOf(to);
    }

    long months() {
        return from.until(to, ChronoUnit.MONTHS) + 1;
    }

    MonthRange yearBefore() {
        return new MonthRange(calendar, from.minusYears(1), to.minusYears(1));
    }

    /** From the first month of the last year on, so that what has accumulated can be told. */
    MonthRange fromStartOfYear() {
        YearMonth start = YearMonth.of(to.getYear(), 1);
        return start.isBefore(from) ? new MonthRange(calendar, start, to) : this;
    }

    /** Whether all months of a year are in it. */
    boolean covers(int year) {
        return !from.isAfter(YearMonth.of(year, 1)) && !to.isBefore(YearMonth.of(year, 12));
    }

    /** The first month as the tables number it; a whole year has month 00 and stands before its first month. */
    int firstNumber() {
        return from.getMonthValue() == 1 ? from.getYear() * 100 : number(from);
    }

    int lastNumber() {
        return number(to);
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
