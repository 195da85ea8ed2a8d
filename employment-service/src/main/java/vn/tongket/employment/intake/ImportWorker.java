package vn.tongket.employment.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Runs imports that are too large to be answered at once, one at a time on each replica. A run that fails, in whatever way,
 * just falls silent: it is taken up again from the staged rows, here or elsewhere, as after a crash.
 */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportStateQueries states;
    private final ImportRepository imports;
    private final ImportRun run;
    private final IntakeConfig config;
    private final Clock clock;
    private volatile UUID claim;

    ImportWorker(ImportStateQueries states, ImportRepository imports, ImportRun run, IntakeConfig config, Clock clock) {
        this.states = states;
        this.imports = imports;
        this.run = run;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "run-imports",
            every = "{tongket.intake.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (runNext()) {
            LOG.debug("An import was run; there may be another");
        }
    }

    /** Runs the next import, where there is one. */
    boolean runNext() {
        UUID own = UUID.randomUUID();
        Optional<UUID> next = QuarkusTransaction.requiringNew().call(() -> {
            states.giveUp(config.attempts(), clock.instant(), config.silence());
            return states.take(own, clock.instant(), config.silence());
        });
        next.ifPresent(id -> runAs(own, id));
        return next.isPresent();
    }

    private void runAs(UUID own, UUID id) {
        claim = own;
        try {
            ReportRace.settled(() -> carryOut(own, id));
        } catch (ImportStoppedException stopped) {
            LOG.infof("Import %s was stopped", id);
            QuarkusTransaction.requiringNew().run(() -> states.stopped(own, clock.instant()));
        } finally {
            claim = null;
        }
    }

    private void carryOut(UUID own, UUID id) {
        QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(config.longestRun().toSeconds()))
                .run(() -> run.carryOut(imports.current(id), percent -> note(own, percent)));
    }

    /** In a transaction of its own, so that it is seen while the large one is under way. */
    private void note(UUID own, Integer percent) {
        if (!isStillOwn(own, percent)) {
            throw new ImportStoppedException();
        }
    }

    /** A beat that cannot be noted costs nobody an import: whether it was still wanted is asked once more at its end. */
    private boolean isStillOwn(UUID own, Integer percent) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> states.beat(own, percent, clock.instant()));
        } catch (RuntimeException notNoted) {
            // Its message may quote a row, so only its class is logged
            LOG.warnf("A beat could not be noted: %s", notNoted.getClass().getName());
            return true;
        }
    }

    /** Also while one long statement runs. */
    @Scheduled(identity = "beat-for-imports", every = "10s")
    void beat() {
        UUID running = claim;
        if (running != null) {
            isStillOwn(running, null);
        }
    }

    @Scheduled(identity = "purge-imports", every = "6h", delayed = "10m")
    void purge() {
        int rows = QuarkusTransaction.requiringNew()
                .call(() -> states.purge(clock.instant().minus(config.kept())));
        LOG.debugf("Purged %d staged rows of imports", rows);
    }
}
