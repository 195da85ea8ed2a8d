package vn.tongket.employment.report;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tongket.kit.problem.CommonProblem;

/** Narrows the list of reports; each part is optional. */
public class JobReportQuery {
    @QueryParam("unit")
    @Parameter(description = "Code of a unit: its reports and those of units below it in the period")
    String unit;

    @QueryParam("year")
    Integer year;

    @QueryParam("status")
    @Parameter(description = "draft, submitted, approved or returned")
    String status;

    @QueryParam("updatedAfter")
    @Parameter(description = "Only reports changed after this instant")
    String updatedAfter;

    Optional<JobReportStatus> statusSought() {
        try {
            return Optional.ofNullable(status).map(s -> JobReportStatus.valueOf(s.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw CommonProblem.INVALID_FIELD.at(
                    "status",
                    "Chỉ nhận draft, submitted, approved, returned.",
                    "Takes draft, submitted, approved, returned.");
        }
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
