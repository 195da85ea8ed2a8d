package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.employment.reference.Deadlines;

/**
 * Until when a report is due, and whether that was kept.
 *
 * @param dueOn last day in time
 * @param late whether it was first submitted after that day, or has not been and the day is over
 * @param confidence of the rule it follows from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportDeadline(LocalDate dueOn, boolean late, String confidence) {

    static ReportDeadline of(LocalDate dueOn, Instant firstSubmittedAt, Instant now, String confidence) {
        return new ReportDeadline(dueOn, Deadlines.isLate(dueOn, firstSubmittedAt, now), confidence);
    }
}
