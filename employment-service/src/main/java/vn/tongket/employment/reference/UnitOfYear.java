package vn.tongket.employment.reference;

import java.time.LocalDate;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.UnitKey;

/**
 * A unit as the bearer of figures of one year.
 *
 * @param from first day of the year on which the code names this unit; tells it from another bearer of its code
 * @param day a day of the year on which the unit exists: the one asked for, where it did on that
 */
public record UnitOfYear(AdministrativeUnit unit, LocalDate from, LocalDate day) {

    public static UnitOfYear of(AdministrativeUnit unit, LocalDate day) {
        LocalDate newYear = day.withDayOfYear(1);
        boolean isOlder = unit.isFloor() || unit.validFrom().isBefore(newYear);
        return new UnitOfYear(unit, isOlder ? newYear : unit.validFrom(), day);
    }

    public UnitKey key() {
        return unit.key();
    }

    public String code() {
        return unit.code();
    }

    /** First day of the version, by which other answers name it; before the year, mostly, unlike {@link #from}. */
    public LocalDate since() {
        return unit.validFrom();
    }

    public String name() {
        return unit.displayName();
    }

    /** The day of a year that comes nearest to a day. */
    public static LocalDate nearestDay(int year, LocalDate day) {
        if (day.getYear() < year) {
            return LocalDate.of(year, 1, 1);
        }
        return day.getYear() > year ? LocalDate.of(year, 12, 31) : day;
    }
}
