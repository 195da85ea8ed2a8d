package vn.tongket.employment.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.AdministrativeUnit;

/**
 * The months that a version of a unit reports for, as the tables number them (year × 100 + month): those on the last day of
 * which it is in force. A code alone would count the months of its other bearers too.
 */
public final class MonthsInForce {
    private MonthsInForce() {}

    public static int first(AdministrativeUnit unit, ReportingCalendar calendar) {
        return unit.isFloor() ? 0 : number(calendar.monthOf(unit.validFrom()));
    }

    public static int last(AdministrativeUnit unit, ReportingCalendar calendar) {
        if (unit.validTo() == null) {
            return Integer.MAX_VALUE;
        }
        LocalDate lastDay = unit.validTo().minusDays(1);
        YearMonth month = calendar.monthOf(lastDay);
        boolean whole = !calendar.lastDayOf(month).isAfter(lastDay);
        return number(whole ? month : month.minusMonths(1));
    }

    /** The month as the tables number it. */
    public static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
