package vn.tongket.employment.report;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.ReportingCalendar;

/** Narrows the list of reports; each part is optional. */
public class JobReportQuery {
    @QueryParam("unit")
    @Parameter(description = "Code of a unit: its reports and those of units below it in the period")
    String unit;

    @QueryParam("year")
    Integer year;

    @QueryParam("calendar")
    @Parameter(description = "calendar-year or management-year")
    String calendar;

    @QueryParam("status")
    @Parameter(description = "draft, submitted, returned, approved, locked or deleted")
    String status;

    @QueryParam("updatedAfter")
    @Parameter(
            description =
                    "Only reports changed after this instant, deleted drafts among them. To copy all, begin long ago and go "
                            + "on with the resume link of each answer: nothing is missed, not even what was committed late.")
    String updatedAfter;

    Optional<JobReportStatus> statusSought() {
        return Optional.ofNullable(status).map(JobReportStatus::fromString);
    }

    Optional<ReportingCalendar> calendarSought() {
        return Optional.ofNullable(calendar).map(ReportingCalendar::fromString);
    }

    Optional<Instant> changedAfter() {
        try {
            return Optional.ofNullable(updatedAfter).map(Instant::parse);
        } catch (DateTimeParseException malformed) {
            throw CommonProblem.INVALID_FIELD.at(
                    "updatedAfter",
                    "Thời điểm viết 2025-01-06T08:00:00Z.",
                    "An instant is written 2025-01-06T08:00:00Z.");
        }
    }
}
