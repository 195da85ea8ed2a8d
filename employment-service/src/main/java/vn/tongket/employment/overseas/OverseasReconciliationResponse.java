package vn.tongket.employment.overseas;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.time.ReportingCalendar;

/**
 * Departures in the register beside what the units reported, in persons.
 *
 * @param groupBy {@code unit}, {@code month} or {@code country}
 */
record OverseasReconciliationResponse(
        int year,
        ReportingCalendar calendar,
        String unit,
        String unitName,
        String groupBy,
        List<ReconciledRow> rows,
        ReconciledCounts total) {

    /**
     * One unit, month or country.
     *
     * @param code of the unit or country, or the month as {@code 2024-03}; absent where reports name no country
     * @param since first day of the version of the unit; absent for others
     * @param name of a month is its code
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReconciledRow(String code, LocalDate since, Label name, ReconciledCounts counts) {}

    /**
     * @param register workers on record who departed in the period
     * @param reported approved head counts of the monthly reports
     * @param difference register − reported
     * @param notDeparted workers on record whose contract began in the period and who have not departed
     */
    record ReconciledCounts(long register, long reported, long difference, long notDeparted) {
        static ReconciledCounts of(long register, long reported, long notDeparted) {
            return new ReconciledCounts(register, reported, register - reported, notDeparted);
        }

        ReconciledCounts plus(ReconciledCounts other) {
            return of(register + other.register, reported + other.reported, notDeparted + other.notDeparted);
        }
    }
}
