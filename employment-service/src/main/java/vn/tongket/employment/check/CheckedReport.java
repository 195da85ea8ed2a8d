package vn.tongket.employment.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.UnitKey;

/**
 * What of a report decides how it is checked.
 *
 * @param unit whose it is
 * @param month null for the report of a whole year
 * @param open whether its unit may still change it, so that what was said before may not hold any more
 */
record CheckedReport(
        UUID id,
        String province,
        UnitKey unit,
        ReportingCalendar calendar,
        int year,
        Integer month,
        LocalDate periodTo,
        boolean open) {

    PeriodKind kind() {
        return month == null ? PeriodKind.YEAR : PeriodKind.MONTH;
    }

    /** How many months of its year are over when it ends. */
    int monthsElapsed() {
        return month == null ? 12 : month;
    }

    /** The {@code period_number} of the same period so many months before; 0, which none has, for a whole year. */
    int monthsBefore(int months) {
        return month == null ? 0 : number(YearMonth.of(year, month).minusMonths(months));
    }

    int sameMonthLastYear() {
        return month == null ? (year - 1) * 100 : monthsBefore(12);
    }

    /** The {@code period_number} of the first month of its year. */
    int firstMonth() {
        return number(YearMonth.of(year, 1));
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
