package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kit.time.Clocks;

/**
 * Until when a report is due, and whether that was kept.
 *
 * @param dueOn last day in time
 * @param late whether it was submitted after that day, or has not been and the day is over
 * @param confidence of the rule it follows from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportDeadline(LocalDate dueOn, boolean late, String confidence) {

    static ReportDeadline of(LocalDate dueOn, Instant submittedAt, Instant now, String confidence) {
        Instant handedIn = submittedAt == null ? now : submittedAt;
        return new ReportDeadline(
                dueOn, handedIn.atZone(Clocks.VIETNAM).toLocalDate().isAfter(dueOn), confidence);
    }
}
