package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.problem.CommonProblem;

/**
 * How a report is changed: locked, in the version that the caller has seen, within the caller's units, in an open year;
 * and how the change is recorded.
 */
@ApplicationScoped
class JobReportChanges {
    private final JobReportRepository reports;
    private final LockedYearService lockedYears;
    private final JobReportView view;
    private final UnitScopes scopes;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    JobReportChanges(
            JobReportRepository reports,
            LockedYearService lockedYears,
            JobReportView view,
            UnitScopes scopes,
            CurrentCaller caller,
            AuditTrail audit) {
        this.reports = reports;
        this.lockedYears = lockedYears;
        this.view = view;
        this.scopes = scopes;
        this.caller = caller;
        this.audit = audit;
    }

    /** The report, for nobody else until the transaction ends. Locks are taken in one order: year, reports, audit chain. */
    JobReport take(UUID id, String ifMatch) {
        LockedYear year = lockedYears.holdYearOf(id).orElseThrow(JobReportChanges::unknown);
        JobReport report = reports.forChange(id).orElseThrow(JobReportChanges::unknown);
        scopes.ofCaller().require(report.unit());
        EntityTags.requireMatch(ifMatch, report.version);
        lockedYears.requireOpen(year);
        return report;
    }

    /** Makes a change at its time, and records it. */
    JobReportResponse make(JobReport report, String action, Map<String, ?> detail, Consumer<Instant> change) {
        Instant at = audit.time();
        report.changed(caller.get().subject(), at);
        change.accept(at);
        reports.flush();
        audit.changed(action, Subject.of("job-report", report.id, report.unitCode), detail);
        return view.of(report);
    }

    /** Moves a report on; 409 {@code report-status} where it cannot become that. */
    JobReportResponse move(JobReport report, JobReportStatus next, String reason) {
        requireStatus(report, report.status.canBecome(next));
        return make(
                report,
                next.code(),
                Map.of("period", report.period),
                at -> report.become(next, report.changedBy, at, reason));
    }

    static void requireStatus(JobReport report, boolean allowed) {
        if (!allowed) {
            throw EmploymentProblem.REPORT_STATUS.because(
                    "Báo cáo đang ở trạng thái " + report.status.code() + ".",
                    "The report is " + report.status.code() + ".");
        }
    }

    static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có báo cáo này.", "There is no such report.");
    }
}
