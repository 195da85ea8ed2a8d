package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tongket.employment.reference.Deadlines;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.report.JobReportPolicy.Standing;
import vn.tongket.kit.identity.CurrentCaller;

/** Shows reports as the caller may see and treat them, however many with the same few queries. */
@ApplicationScoped
class JobReportView {
    private final JobLineQueries lines;
    private final Deadlines deadlines;
    private final LockedYearQueries locks;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final Clock clock;

    JobReportView(
            JobLineQueries lines,
            Deadlines deadlines,
            LockedYearQueries locks,
            UnitDirectory units,
            CurrentCaller caller,
            Clock clock) {
        this.lines = lines;
        this.deadlines = deadlines;
        this.locks = locks;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    JobReportResponse of(JobReport report) {
        return of(List.of(report)).get(0);
    }

    List<JobReportResponse> of(List<JobReport> reports) {
        Map<UUID, List<JobReportLine>> linesOf =
                lines.of(reports.stream().map(report -> report.id).toList());
        Deadlines.Rules rules = deadlines.inUse();
        Set<LockedYear> locked = locks.all();
        return reports.stream()
                .map(report ->
                        of(report, linesOf.getOrDefault(report.id, List.of()), rules, LockedYear.holds(report, locked)))
                .toList();
    }

    private JobReportResponse of(
            JobReport report, List<JobReportLine> ofReport, Deadlines.Rules rules, boolean locked) {
        Instant now = clock.instant();
        ReportingPeriod period = report.reportingPeriod();
        ReportDeadline deadline = rules.of(period.calendar(), period.month() != null, period.to())
                .map(rule -> ReportDeadline.of(rule.dueOn(period.to()), report.submittedAt, now, rule.confidence()))
                .orElse(null);
        return JobReportResponse.of(
                report,
                new JobReportResponse.Surroundings(
                        units.version(report.unitCode, report.unitSince),
                        ofReport,
                        deadline,
                        JobReportPolicy.permissions(Standing.of(report, ofReport, locked), caller.get())));
    }
}
