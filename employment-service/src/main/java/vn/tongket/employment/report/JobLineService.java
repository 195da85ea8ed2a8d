package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.employment.check.ReportChecks;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.employment.report.JobReportRequest.JobReportLineRequest;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;

/** Correcting single lines, also of an approved report. */
@ApplicationScoped
class JobLineService {
    /** A line that stays open for ever would be no approved line. */
    private static final Duration LONGEST_OPEN = Duration.ofDays(30);

    private final JobReportRepository reports;
    private final JobReportChanges changes;
    private final JobLineQueries lines;
    private final JobLineHistoryQueries histories;
    private final CatalogueQueries catalogues;
    private final ReportChecks checks;
    private final UnitScopes scopes;
    private final Clock clock;

    JobLineService(
            JobReportRepository reports,
            JobReportChanges changes,
            JobLineQueries lines,
            JobLineHistoryQueries histories,
            CatalogueQueries catalogues,
            ReportChecks checks,
            UnitScopes scopes,
            Clock clock) {
        this.reports = reports;
        this.changes = changes;
        this.lines = lines;
        this.histories = histories;
        this.catalogues = catalogues;
        this.checks = checks;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional
    List<LineChangeResponse> changedSinceApproval(UUID reportId) {
        JobReport report = known(reportId);
        scopes.toRead().require(report.unit());
        return histories.changedSinceApproval(report.id);
    }

    /** Gives a line a new value: of a draft, or of an approved report where the line was reopened. */
    @Transactional
    JobReportResponse correct(UUID reportId, UUID lineId, String ifMatch, LineCorrectionRequest request) {
        JobReport report = changes.take(reportId, ifMatch);
        JobReportLine line = line(reportId, lineId);
        if (report.status == JobReportStatus.APPROVED && !line.isOpenAt(clock.instant())) {
            throw EmploymentProblem.LINE_CLOSED.because(
                    "Dòng này của báo cáo đã duyệt chưa được mở, hoặc đã hết hạn sửa.",
                    "This line of an approved report is not open, or its time is over.");
        }
        JobReportChanges.requireStatus(report, report.status.isEditable() || report.status == JobReportStatus.APPROVED);
        return changes.make(report, "correct-line", Map.of("line", lineId), at -> {
            lines.correct(lineId, request, report.changedBy, at);
            if (report.status == JobReportStatus.APPROVED) {
                // Whoever approves it again sees what is to be said now; it was opened for this, so nothing holds it
                // back
                checks.run(reportId, true);
            }
        });
    }

    /** Opens one line of an approved report for a time. */
    @Transactional
    JobReportResponse reopen(UUID reportId, UUID lineId, String ifMatch, ReopeningRequest request) {
        JobReport report = takeApproved(reportId, ifMatch);
        line(reportId, lineId);
        requireShort(request);
        return changes.make(
                report, "reopen-line", opened(lineId, request), at -> lines.reopen(report, lineId, request));
    }

    /** Opens the line that counts the same for a time; where the report has none, it comes in with nothing in it. */
    @Transactional
    JobReportResponse reopen(UUID reportId, String ifMatch, LineReopeningRequest request) {
        JobReport report = takeApproved(reportId, ifMatch);
        Optional<UUID> there = lines.find(reportId, request.line());
        if (there.isEmpty()) {
            requireUsable(request.line(), report);
        }
        requireShort(request.opening());
        UUID line = there.orElseGet(lines::newId);
        return changes.make(report, "reopen-line", opened(line, request.opening()), at -> {
            if (there.isEmpty()) {
                lines.putInRemoved(report, line, request.line());
            }
            lines.reopen(report, line, request.opening());
        });
    }

    private JobReport takeApproved(UUID id, String ifMatch) {
        JobReport report = changes.take(id, ifMatch);
        JobReportChanges.requireStatus(report, report.status == JobReportStatus.APPROVED);
        return report;
    }

    private void requireUsable(JobReportLineRequest line, JobReport report) {
        List<FieldError> faults = JobReportLinePolicy.faults(line, catalogues.inUse(report.periodTo));
        if (!faults.isEmpty()) {
            throw CommonProblem.RULE_VIOLATED.because(
                    "Dòng chưa đúng; xem errors.", "The line cannot be used; see errors.", faults);
        }
    }

    private void requireShort(ReopeningRequest request) {
        if (request.until().isAfter(clock.instant().plus(LONGEST_OPEN))) {
            throw CommonProblem.INVALID_FIELD.at(
                    "until", "Mở nhiều nhất 30 ngày.", "A line is opened for 30 days at most.");
        }
    }

    private static Map<String, ?> opened(UUID line, ReopeningRequest request) {
        return Map.of("line", line, "until", request.until());
    }

    private JobReport known(UUID id) {
        return reports.known(id).orElseThrow(JobReportChanges::unknown);
    }

    private JobReportLine line(UUID report, UUID line) {
        return lines.find(report, line).orElseThrow(JobLineService::unknown);
    }

    static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có dòng này.", "There is no such line.");
    }
}
