package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tongket.employment.check.ReportChecks;

/** Submitting a report once its checks have run. */
@ApplicationScoped
class SubmissionService {
    private final JobReportChanges changes;
    private final ReportChecks checks;
    private final MessageQueries messages;

    SubmissionService(JobReportChanges changes, ReportChecks checks, MessageQueries messages) {
        this.changes = changes;
        this.checks = checks;
        this.messages = messages;
    }

    /** @param request null where the unit has nothing to explain */
    @Transactional
    JobReportResponse submit(UUID id, String ifMatch, SubmissionRequest request) {
        JobReport report = changes.take(id, ifMatch);
        JobReportChanges.requireStatus(report, report.status.canBecome(JobReportStatus.SUBMITTED));
        checks.run(id, request != null);
        JobReportResponse submitted = changes.move(report, JobReportStatus.SUBMITTED, null);
        if (request != null) {
            messages.write(
                    report, MessageResponse.Kind.ANSWER, request.explanation(), report.changedBy, report.updatedAt);
        }
        return submitted;
    }
}
