package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;

/**
 * Checks and applies what is staged, in the one transaction that also ends the import: after a crash either all of it is
 * there and the import is completed, or nothing is. A dry run goes the same way and stops before the first change.
 */
@ApplicationScoped
class ImportRun {
    private final ResolutionQueries resolution;
    private final DecisionQueries decision;
    private final ApplicationQueries application;
    private final ImportStateQueries states;
    private final UnitScopes scopes;
    private final AuditTrail audit;
    private final Clock clock;

    ImportRun(
            ResolutionQueries resolution,
            DecisionQueries decision,
            ApplicationQueries application,
            ImportStateQueries states,
            UnitScopes scopes,
            AuditTrail audit,
            Clock clock) {
        this.resolution = resolution;
        this.decision = decision;
        this.application = application;
        this.states = states;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Carries out an import that the caller holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    void carryOut(JobReportImport held, ImportProgress progress) {
        progress.reached(5);
        resolution.resolve(held.id, scopes.of(held.submitter()));
        progress.reached(20);
        int refused = decision.decide(held.id);
        progress.reached(40);
        if (held.isAtomic() && refused > 0) {
            end(held, ImportStatus.REFUSED, 0);
        } else if (held.dryRun) {
            end(held, ImportStatus.COMPLETED, application.reportsConcerned());
        } else {
            apply(held, progress);
        }
    }

    private void apply(JobReportImport held, ImportProgress progress) {
        Instant at = audit.time();
        int reports = application.reports(held, at);
        int step = progress == ImportProgress.UNWATCHED ? ApplicationQueries.SLICES : 1;
        for (int slice = 1; slice <= ApplicationQueries.SLICES; slice += step) {
            application.lines(held, at, slice, slice + step - 1);
            progress.reached(40 + 55 * (slice + step - 1) / ApplicationQueries.SLICES);
        }
        end(held, ImportStatus.COMPLETED, reports);
        audit.changedFor(
                held.submitter(),
                "import",
                Subject.of("job-report-import", held.id),
                Map.of("cells", held.cells, "reports", reports, "mode", held.mode.code()));
    }

    private void end(JobReportImport held, ImportStatus status, int reports) {
        if (!states.finish(held, status, reports, clock.instant())) {
            throw new ImportStoppedException();
        }
    }
}
