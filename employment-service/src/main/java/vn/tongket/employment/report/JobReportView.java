package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tongket.employment.check.CheckCounts;
import vn.tongket.employment.check.ReportChecks;
import vn.tongket.employment.reference.Deadlines;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.employment.reference.UnitScope;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.employment.report.JobReportPolicy.Standing;
import vn.tongket.kit.identity.CurrentCaller;

/** Shows reports as the caller may see and treat them, however many with the same few queries. */
@ApplicationScoped
class JobReportView {
    private final JobLineQueries lines;
    private final JobLineHistoryQueries histories;
    private final Deadlines deadlines;
    private final LockedYearQueries locks;
    private final ReportChecks checks;
    private final UnitDirectory units;
    private final UnitScopes scopes;
    private final CurrentCaller caller;
    private final Clock clock;

    JobReportView(
            JobLineQueries lines,
            JobLineHistoryQueries histories,
            Deadlines deadlines,
            LockedYearQueries locks,
            ReportChecks checks,
            UnitDirectory units,
            UnitScopes scopes,
            CurrentCaller caller,
            Clock clock) {
        this.lines = lines;
        this.histories = histories;
        this.deadlines = deadlines;
        this.locks = locks;
        this.checks = checks;
        this.units = units;
        this.scopes = scopes;
        this.caller = caller;
        this.clock = clock;
    }

    JobReportResponse of(JobReport report) {
        return of(List.of(report)).get(0);
    }

    List<JobReportResponse> of(List<JobReport> reports) {
        List<UUID> ids = reports.stream()
                .filter(report -> report.status != JobReportStatus.DELETED)
                .map(report -> report.id)
                .toList();
        Map<UUID, List<JobReportLine>> linesOf = lines.of(ids, clock.instant());
        Map<UUID, Set<String>> writersOf = histories.writers(ids);
        Map<UUID, CheckCounts> checked = checks.counts(ids);
        Deadlines.Rules rules = deadlines.inUse();
        Set<LockedYear> locked = locks.all();
        UnitScope scope = scopes.ofCaller();
        return reports.stream()
                .map(report -> JobReportResponse.of(
                        report,
                        around(
                                report,
                                linesOf.getOrDefault(report.id, List.of()),
                                deadline(report, rules),
                                checked.get(report.id),
                                Standing.of(
                                        report,
                                        writersOf.getOrDefault(report.id, Set.of()),
                                        LockedYear.holds(report, locked)),
                                scope)))
                .toList();
    }

    private JobReportResponse.Surroundings around(
            JobReport report,
            List<JobReportLine> ofReport,
            ReportDeadline deadline,
            CheckCounts checked,
            Standing standing,
            UnitScope scope) {
        return new JobReportResponse.Surroundings(
                units.version(report.unitCode, report.unitSince),
                ofReport,
                deadline,
                checked,
                JobReportPolicy.permissions(standing, caller.get(), scope));
    }

    private ReportDeadline deadline(JobReport report, Deadlines.Rules rules) {
        ReportingPeriod period = report.reportingPeriod();
        return rules.of(period.calendar(), period.month() != null, period.to())
                .map(rule -> ReportDeadline.of(
                        rule.dueOn(period.to()), report.firstSubmittedAt, clock.instant(), rule.confidence()))
                .orElse(null);
    }
}
