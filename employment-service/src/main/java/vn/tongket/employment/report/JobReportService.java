package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;
import vn.tongket.units.AdministrativeUnit;

/** Entering, submitting, returning and approving reports. */
@ApplicationScoped
class JobReportService {
    private final JobReportRepository reports;
    private final ChannelQueries channels;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    JobReportService(
            JobReportRepository reports,
            ChannelQueries channels,
            UnitDirectory units,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.channels = channels;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<JobReportResponse> list(JobReportQuery query, PageRequest page) {
        List<JobReportResponse> rows =
                reports.list(query, page).stream().map(this::response).toList();
        return page.page(rows, report -> Cursor.of(report.updatedAt(), report.id()));
    }

    @Transactional
    JobReportResponse find(UUID id) {
        return response(reports.findByIdOptional(id).orElseThrow(JobReportService::unknown));
    }

    @Transactional
    JobReportResponse enter(JobReportRequest request) {
        ReportingPeriod period = ReportingPeriod.of(request.period(), request.calendar());
        JobReport report =
                JobReport.draft(units.province(), period, caller.get().subject(), clock.instant());
        fill(report, request);
        reports.persistAndFlush(report);
        audit.changed("enter", subject(report), Map.of("period", report.period, "lines", report.lines.size()));
        return response(report);
    }

    @Transactional
    JobReportResponse replace(UUID id, String ifMatch, JobReportRequest request) {
        return change(id, ifMatch, "replace", report -> {
            requireEditable(report);
            ReportingPeriod period = ReportingPeriod.of(request.period(), request.calendar());
            if (!period.text().equals(report.period) || period.calendar() != report.calendar) {
                throw CommonProblem.RULE_VIOLATED.at(
                        "period", "Không đổi kỳ của báo cáo đã lập.", "The period of a report does not change.");
            }
            fill(report, request);
        });
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        JobReport report = forChange(id, ifMatch);
        if (report.status != JobReportStatus.DRAFT) {
            throw wrongStatus(report);
        }
        reports.delete(report);
        audit.changed("delete", subject(report), Map.of("period", report.period));
    }

    @Transactional
    JobReportResponse submit(UUID id, String ifMatch) {
        return move(
                id,
                ifMatch,
                JobReportStatus.SUBMITTED,
                r -> r.submit(caller.get().subject(), clock.instant()));
    }

    @Transactional
    JobReportResponse approve(UUID id, String ifMatch) {
        return move(id, ifMatch, JobReportStatus.APPROVED, report -> {
            Caller approver = caller.get();
            approver.requireOtherThan(report.enteredBy);
            approver.requireOtherThan(report.submittedBy);
            report.approve(approver.subject(), clock.instant());
        });
    }

    @Transactional
    JobReportResponse sendBack(UUID id, String ifMatch, ReturnRequest request) {
        return move(id, ifMatch, JobReportStatus.RETURNED, report -> report.sendBack(request.reason()));
    }

    private JobReportResponse move(UUID id, String ifMatch, JobReportStatus next, Consumer<JobReport> step) {
        return change(id, ifMatch, next.name().toLowerCase(Locale.ROOT), report -> {
            if (!report.status.canBecome(next)) {
                throw wrongStatus(report);
            }
            step.accept(report);
        });
    }

    private JobReportResponse change(UUID id, String ifMatch, String action, Consumer<JobReport> change) {
        JobReport report = forChange(id, ifMatch);
        change.accept(report);
        report.updatedAt = clock.instant();
        reports.flush();
        audit.changed(action, subject(report), Map.of("period", report.period));
        return response(report);
    }

    private JobReport forChange(UUID id, String ifMatch) {
        JobReport report = reports.forChange(id).orElseThrow(JobReportService::unknown);
        caller.get().requireScope(List.of(report.unitPath));
        EntityTags.requireMatch(ifMatch, report.version);
        return report;
    }

    private void fill(JobReport report, JobReportRequest request) {
        AdministrativeUnit unit = units.require(request.unit(), report.periodTo);
        List<String> lineage = units.lineage(unit.code(), report.periodTo);
        caller.get().requireScope(lineage);
        List<FieldError> faults = JobReportLinePolicy.faults(request.lines(), channels.inUse(report.periodTo));
        if (!faults.isEmpty()) {
            throw CommonProblem.RULE_VIOLATED.because(
                    faults.size() + " dòng chưa đúng; xem errors.",
                    faults.size() + " fault(s) in lines; see errors.",
                    faults);
        }
        report.unitCode = unit.code();
        report.unitPath = lineage.toArray(String[]::new);
        report.provenance = request.provenance();
        report.lines.clear();
        request.lines()
                .forEach(line -> report.lines.add(new JobReportLine(
                        units.province(), line.channel(), line.sex(), line.destination(), line.persons())));
    }

    private static void requireEditable(JobReport report) {
        if (!report.status.isEditable()) {
            throw wrongStatus(report);
        }
    }

    private JobReportResponse response(JobReport report) {
        return JobReportResponse.of(report, units.require(report.unitCode, report.periodTo));
    }

    private static Subject subject(JobReport report) {
        return Subject.of("job-report", report.id, report.unitCode);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có báo cáo này.", "There is no such report.");
    }

    private static RuntimeException wrongStatus(JobReport report) {
        return EmploymentProblem.REPORT_STATUS.because(
                "Báo cáo đang ở trạng thái " + report.status + ".", "The report is " + report.status + ".");
    }
}
