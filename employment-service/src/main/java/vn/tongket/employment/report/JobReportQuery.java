package vn.tongket.employment.report;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    Optional<JobReportStatus> statusSought() {
        return Optional.ofNullable(status).map(JobReportStatus::fromString);
    }

    Optional<ReportingCalendar> calendarSought() {
        return Optional.ofNullable(calendar).map(ReportingCalendar::fromString);
    }
}
