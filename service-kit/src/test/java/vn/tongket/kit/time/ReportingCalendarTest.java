package vn.tongket.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingCalendarTest {

    /** Law test vectors calendar-001 to calendar-006. */
    @ParameterizedTest
    @CsvSource({
        "management-year, 2024-12-20, 2025-01",
        "calendar-year,   2024-12-20, 2024-12",
        "management-year, 2024-12-14, 2024-12",
        "management-year, 2024-12-15, 2025-01",
        "management-year, 2025-03-14, 2025-03",
        "management-year, 2025-03-15, 2025-04",
    })
    void knowsTheMonthOfADay(String calendar, LocalDate day, YearMonth month) {
        assertThat(ReportingCalendar.fromString(calendar).monthOf(day)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"calendar-year, 2025-01-01, 2025-12-31", "management-year, 2024-12-15, 2025-12-14"})
    void knowsTheDaysOfAYear(String calendar, LocalDate first, LocalDate last) {
        assertThat(ReportingCalendar.fromString(calendar).firstDayOf(2025)).isEqualTo(first);
        assertThat(ReportingCalendar.fromString(calendar).lastDayOf(2025)).isEqualTo(last);
    }
}
