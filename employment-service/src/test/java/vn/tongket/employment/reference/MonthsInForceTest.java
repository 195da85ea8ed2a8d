package vn.tongket.employment.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.UnitLevel;

class MonthsInForceTest {

    /** The month from 15 June to 14 July ends in the new order. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-01, 2025-07-01, CALENDAR_YEAR, 202412, 202506",
        "2024-12-01, 2025-07-01, MANAGEMENT_YEAR, 202412, 202506",
        "2024-12-20, 2025-06-15, MANAGEMENT_YEAR, 202501, 202506",
        "2024-12-20, 2025-06-15, CALENDAR_YEAR, 202412, 202505",
    })
    void areThoseOnWhoseLastDayItIsThere(
            LocalDate from, LocalDate to, ReportingCalendar calendar, int first, int last) {
        AdministrativeUnit unit = unit(from, to, false);
        assertThat(MonthsInForce.first(unit, calendar)).isEqualTo(first);
        assertThat(MonthsInForce.last(unit, calendar)).isEqualTo(last);
    }

    @Test
    void haveNoBeginningWhereTheRecordHasNone() {
        AdministrativeUnit unit = unit(LocalDate.of(2015, 1, 1), null, true);
        assertThat(MonthsInForce.first(unit, ReportingCalendar.CALENDAR_YEAR)).isZero();
        assertThat(MonthsInForce.last(unit, ReportingCalendar.CALENDAR_YEAR)).isEqualTo(Integer.MAX_VALUE);
    }

    private static AdministrativeUnit unit(LocalDate from, LocalDate to, boolean isFloor) {
        return new AdministrativeUnit(
                "06529", from, to, UnitLevel.COMMUNE, "xã", "Lộc Bình", "20", LocalDate.of(2015, 1, 1), null, isFloor);
    }
}
