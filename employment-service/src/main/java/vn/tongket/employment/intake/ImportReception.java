package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.CurrentCaller;

/**
 * Takes a file in: puts it on record and stages it, and for a small one does the work at once. A class of its own because
 * the file is hashed before and the answer is a part of what happens once per {@code Idempotency-Key}.
 */
@ApplicationScoped
class ImportReception {
    private static final int UNPROCESSABLE = 422;

    private final ImportRepository imports;
    private final StagingQueries staging;
    private final ImportStateQueries states;
    private final ImportRun run;
    private final ImportView view;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final IntakeConfig config;
    private final Clock clock;

    ImportReception(
            ImportRepository imports,
            StagingQueries staging,
            ImportStateQueries states,
            ImportRun run,
            ImportView view,
            UnitDirectory units,
            CurrentCaller caller,
            IntakeConfig config,
            Clock clock) {
        this.imports = imports;
        this.staging = staging;
        this.states = states;
        this.run = run;
        this.view = view;
        this.units = units;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    /** 200 for what is done, 202 for a job, 422 for what was refused: that one is on record all the same. */
    @Idempotent
    @Transactional
    RestResponse<ImportResponse> take(ImportRequest request) {
        JobReportImport entered = JobReportImport.of(request, units.province(), caller.get(), clock.instant());
        imports.persist(entered);
        staging.stage(entered, request.file());
        if (imports.current(entered.id).cells > config.cellsAnsweredAtOnce()) {
            return answer(RestResponse.StatusCode.ACCEPTED, entered);
        }
        states.takeOwn(entered.id, UUID.randomUUID(), clock.instant());
        run.carryOut(imports.current(entered.id), ImportProgress.UNWATCHED);
        JobReportImport ended = imports.current(entered.id);
        return answer(ended.status == ImportStatus.REFUSED ? UNPROCESSABLE : RestResponse.StatusCode.OK, ended);
    }

    private RestResponse<ImportResponse> answer(int status, JobReportImport entered) {
        RestResponse.ResponseBuilder<ImportResponse> answer = RestResponse.ResponseBuilder.ok(view.of(entered));
        return answer.<ImportResponse>status(status)
                .location(URI.create("job-report-imports/" + entered.id))
                .build();
    }
}
