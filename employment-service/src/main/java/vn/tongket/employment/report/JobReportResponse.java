package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.AdministrativeUnit;

/**
 * A report as it is recorded.
 *
 * @param total sum of all lines, in persons
 * @param version what {@code ETag} and {@code If-Match} speak of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobReportResponse(
        UUID id,
        JobReportUnit unit,
        String period,
        ReportingCalendar calendar,
        LocalDate periodFrom,
        LocalDate periodTo,
        JobReportStatus status,
        Provenance provenance,
        List<JobReportLineResponse> lines,
        long total,
        String enteredBy,
        String submittedBy,
        Instant submittedAt,
        String approvedBy,
        Instant approvedAt,
        String returnReason,
        Instant updatedAt,
        long version) {

    static JobReportResponse of(JobReport report, AdministrativeUnit unit) {
        return new JobReportResponse(
                report.id,
                new JobReportUnit(unit.code(), unit.displayName()),
                report.period,
                report.calendar,
                report.periodFrom,
                report.periodTo,
                report.status,
                report.provenance,
                report.lines.stream().map(JobReportLineResponse::of).toList(),
                report.lines.stream().mapToLong(JobReportLine::persons).sum(),
                report.enteredBy,
                report.submittedBy,
                report.submittedAt,
                report.approvedBy,
                report.approvedAt,
                report.returnReason,
                report.updatedAt,
                report.version);
    }

    /** The unit under the name that it had in the period. */
    record JobReportUnit(String code, String name) {}

    /** One count. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JobReportLineResponse(String channel, Sex sex, String destination, int persons) {
        static JobReportLineResponse of(JobReportLine line) {
            return new JobReportLineResponse(line.channel(), line.sex(), line.destination(), line.persons());
        }
    }
}
