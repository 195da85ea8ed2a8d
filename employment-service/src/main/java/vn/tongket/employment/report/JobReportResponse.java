package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tongket.employment.check.CheckCounts;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.person.Sex;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.AdministrativeUnit;

/**
 * A report as it is recorded, and what the caller may do with it.
 *
 * @param lines absent for a deleted report, of which only that it is gone is told
 * @param deadline absent where no rule on deadlines is in force
 * @param total sum of all lines, in persons; absent with them
 * @param changedSinceApproval how many lines were corrected after the approval
 * @param checks what was found when the report was last submitted; absent where it never was
 * @param updatedAt time of the last change, in the order of commits
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
        ReportDeadline deadline,
        Provenance provenance,
        List<JobReportLineResponse> lines,
        Long total,
        long changedSinceApproval,
        CheckCounts checks,
        String enteredBy,
        String submittedBy,
        Instant submittedAt,
        String approvedBy,
        Instant approvedAt,
        String returnReason,
        Instant updatedAt,
        long version,
        @JsonUnwrapped JobReportPermissions permissions) {

    /** The parts that are not in the report itself. */
    record Surroundings(
            AdministrativeUnit unit,
            List<JobReportLine> lines,
            ReportDeadline deadline,
            CheckCounts checks,
            JobReportPermissions permissions) {}

    static JobReportResponse of(JobReport report, Surroundings around) {
        boolean isDeleted = report.status == JobReportStatus.DELETED;
        return new JobReportResponse(
                report.id,
                new JobReportUnit(
                        around.unit().code(),
                        around.unit().validFrom(),
                        around.unit().displayName()),
                report.period,
                report.calendar,
                report.periodFrom,
                report.periodTo,
                report.status,
                around.deadline(),
                report.provenance,
                isDeleted
                        ? null
                        : around.lines().stream().map(JobReportLineResponse::of).toList(),
                isDeleted
                        ? null
                        : around.lines().stream()
                                .mapToLong(JobReportLine::persons)
                                .sum(),
                around.lines().stream()
                        .filter(line -> line.changedSince(report.approvedAt))
                        .count(),
                around.checks(),
                report.enteredBy,
                report.submittedBy,
                report.submittedAt,
                report.approvedBy,
                report.approvedAt,
                report.status == JobReportStatus.RETURNED ? report.statusReason : null,
                report.updatedAt,
                report.version,
                around.permissions());
    }

    /**
     * The unit under the name that it had in the period.
     *
     * @param since first day of the version that bore the code
     */
    record JobReportUnit(String code, LocalDate since, String name) {}

    /**
     * One count.
     *
     * @param removed true for a line that is not in the report but open, so that it can be given a value; otherwise absent
     * @param openUntil until when it may be corrected although the report is approved; absent where it was never opened
     * @param openedBy who opened it last
     * @param openReason why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JobReportLineResponse(
            UUID id,
            String channel,
            Sex sex,
            String destination,
            String sector,
            int persons,
            String note,
            Boolean removed,
            Instant openUntil,
            String openedBy,
            String openReason) {
        static JobReportLineResponse of(JobReportLine line) {
            return new JobReportLineResponse(
                    line.id(),
                    line.channel(),
                    line.sex(),
                    line.destination(),
                    line.sector(),
                    line.persons(),
                    line.note(),
                    line.removed() ? true : null,
                    line.openUntil(),
                    line.openedBy(),
                    line.openReason());
        }
    }
}
