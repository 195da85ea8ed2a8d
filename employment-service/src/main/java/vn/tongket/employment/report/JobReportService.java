package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;
import vn.tongket.units.AdministrativeUnit;

/** Entering, returning and approving reports. */
@ApplicationScoped
class JobReportService {
    private final JobReportRepository reports;
    private final JobReportChanges changes;
    private final JobLineQueries lines;
    private final JobLineHistoryQueries histories;
    private final CatalogueQueries catalogues;
    private final MessageQueries messages;
    private final LockedYearService lockedYears;
    private final JobReportView view;
    private final UnitDirectory units;
    private final UnitScopes scopes;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    JobReportService(
            JobReportRepository reports,
            JobReportChanges changes,
            JobLineQueries lines,
            JobLineHistoryQueries histories,
            CatalogueQueries catalogues,
            MessageQueries messages,
            LockedYearService lockedYears,
            JobReportView view,
            UnitDirectory units,
            UnitScopes scopes,
            CurrentCaller caller,
            AuditTrail audit) {
        this.reports = reports;
        this.changes = changes;
        this.lines = lines;
        this.histories = histories;
        this.catalogues = catalogues;
        this.messages = messages;
        this.lockedYears = lockedYears;
        this.view = view;
        this.units = units;
        this.scopes = scopes;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    Page<JobReportResponse> list(JobReportQuery query, Optional<Instant> changedAfter, PageRequest page) {
        return page.changes(
                view.of(reports.list(query, changedAfter, scopes.toRead(), page)),
                JobReportResponse::updatedAt,
                JobReportResponse::id);
    }

    @Transactional
    JobReportResponse find(UUID id) {
        JobReport report = known(id);
        scopes.toRead().require(report.unit());
        return view.of(report);
    }

    @Transactional
    JobReportResponse enter(JobReportRequest request) {
        ReportingPeriod period = ReportingPeriod.of(request.period(), request.calendar());
        LockedYear year = new LockedYear(period.year(), period.calendar());
        // The year before the time: whoever closes a year takes them in this order too
        lockedYears.hold(year);
        lockedYears.requireOpen(year);
        JobReport report =
                JobReport.draft(units.province(), period, caller.get().subject(), audit.time());
        fill(report, request);
        return changes.make(report, "enter", detail(request), at -> {
            reports.persistAndFlush(report);
            lines.replace(report, request.lines());
        });
    }

    @Transactional
    JobReportResponse replace(UUID id, String ifMatch, JobReportRequest request) {
        JobReport report = changes.take(id, ifMatch);
        JobReportChanges.requireStatus(report, report.status.isEditable());
        ReportingPeriod period = ReportingPeriod.of(request.period(), request.calendar());
        if (!period.text().equals(report.period) || period.calendar() != report.calendar) {
            throw CommonProblem.RULE_VIOLATED.at(
                    "period", "Không đổi kỳ của báo cáo đã lập.", "The period of a report does not change.");
        }
        String unit = report.unitCode;
        fill(report, request);
        if (!unit.equals(report.unitCode)) {
            throw CommonProblem.RULE_VIOLATED.at(
                    "unit",
                    "Không đổi đơn vị của báo cáo đã lập; xoá báo cáo này rồi lập báo cáo của đơn vị đúng.",
                    "The unit of a report does not change; delete this one and enter one for the right unit.");
        }
        return changes.make(report, "replace", detail(request), at -> {
            reports.flush();
            lines.replace(report, request.lines());
        });
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        changes.move(changes.take(id, ifMatch), JobReportStatus.DELETED, null);
    }

    @Transactional
    JobReportResponse approve(UUID id, String ifMatch) {
        JobReport report = changes.take(id, ifMatch);
        JobReportPolicy.Standing standing = JobReportPolicy.Standing.of(
                report, histories.writers(List.of(id)).getOrDefault(id, Set.of()), false);
        JobReportChanges.requireStatus(report, standing.awaitsApproval());
        Caller approver = caller.get();
        standing.authors().forEach(approver::requireOtherThan);
        return changes.move(report, JobReportStatus.APPROVED, null);
    }

    @Transactional
    JobReportResponse sendBack(UUID id, String ifMatch, ReturnRequest request) {
        JobReport report = changes.take(id, ifMatch);
        JobReportResponse returned = changes.move(report, JobReportStatus.RETURNED, request.reason());
        messages.write(report, MessageResponse.Kind.RETURN, request.reason(), report.changedBy, report.updatedAt);
        return returned;
    }

    /** Takes out a report that was approved for the wrong unit or period, so that the right one can be entered. */
    @Transactional
    JobReportResponse withdraw(UUID id, String ifMatch, JobReportWithdrawalRequest request) {
        JobReport report = changes.take(id, ifMatch);
        JobReportChanges.requireStatus(report, report.status == JobReportStatus.APPROVED);
        return changes.make(
                report,
                "withdraw",
                Map.of("period", report.period),
                at -> report.become(JobReportStatus.DELETED, report.changedBy, at, request.reason()));
    }

    private void fill(JobReport report, JobReportRequest request) {
        AdministrativeUnit unit = units.require(request.unit(), report.periodTo);
        scopes.ofCaller().require(unit.key());
        List<FieldError> faults = JobReportLinePolicy.faults(request.lines(), catalogues.inUse(report.periodTo));
        if (!faults.isEmpty()) {
            throw CommonProblem.RULE_VIOLATED.because(
                    faults.size() + " dòng chưa đúng; xem errors.",
                    faults.size() + " fault(s) in lines; see errors.",
                    faults);
        }
        report.unitCode = unit.code();
        report.unitSince = unit.validFrom();
        report.unitPath = units.lineage(unit.code(), report.periodTo).toArray(String[]::new);
        report.provenance = request.provenance();
    }

    private JobReport known(UUID id) {
        return reports.known(id).orElseThrow(JobReportChanges::unknown);
    }

    private static Map<String, ?> detail(JobReportRequest request) {
        return Map.of("period", request.period(), "lines", request.lines().size());
    }
}
