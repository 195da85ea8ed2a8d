package vn.tongket.kit.time;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import vn.tongket.kit.problem.CommonProblem;

/**
 * The two years in which a province reports. A day in the second half of December belongs to different years in them.
 */
public enum ReportingCalendar {
    /** 1 January to 31 December; months likewise. Statistical reports. */
    CALENDAR_YEAR("calendar-year", 0),
    /** 15 December of the year before to 14 December; months from the 15th to the 14th. Management reports. */
    MANAGEMENT_YEAR("management-year", 14);

    private final String code;
    private final int lastDay;

    ReportingCalendar(String code, int lastDay) {
        this.code = code;
        this.lastDay = lastDay;
    }

    /** Reads the code of a query parameter; 400 otherwise. */
    public static ReportingCalendar fromString(String code) {
        return Arrays.stream(values())
                .filter(calendar -> calendar.code.equals(code))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "calendar",
                        "Chỉ nhận calendar-year hoặc management-year.",
                        "Takes calendar-year or management-year."));
    }

    @JsonValue
    public String code() {
        return code;
    }

    public LocalDate firstDayOf(YearMonth month) {
        return lastDay == 0 ? month.atDay(1) : month.minusMonths(1).atDay(lastDay + 1);
    }

    public LocalDate lastDayOf(YearMonth month) {
        return lastDay == 0 ? month.atEndOfMonth() : month.atDay(lastDay);
    }

    public LocalDate firstDayOf(int year) {
        return firstDayOf(YearMonth.of(year, 1));
    }

    public LocalDate lastDayOf(int year) {
        return lastDayOf(YearMonth.of(year, 12));
    }

    /** The reporting month that a day belongs to. */
    public YearMonth monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return lastDay > 0 && day.getDayOfMonth() > lastDay ? month.plusMonths(1) : month;
    }
}
