package vn.tongket.awards.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.awards.reference.UnitDirectory;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;

/** Keeping the register of collectives. */
@ApplicationScoped
class CollectiveService {
    private final CollectiveRepository collectives;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    CollectiveService(
            CollectiveRepository collectives,
            UnitDirectory units,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.collectives = collectives;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<CollectiveResponse> list(Instant changedAfter, PageRequest page) {
        List<CollectiveResponse> rows = collectives.list(changedAfter, page).stream()
                .map(CollectiveResponse::of)
                .toList();
        return page.changes(rows, CollectiveResponse::updatedAt, CollectiveResponse::id);
    }

    @Transactional
    CollectiveResponse find(UUID id) {
        return CollectiveResponse.of(collectives.findByIdOptional(id).orElseThrow(CollectiveService::unknown));
    }

    @Transactional
    CollectiveResponse record(CollectiveRequest request) {
        Collective collective = new Collective();
        collective.provinceCode = units.province();
        return keep(collective, request, "record");
    }

    @Transactional
    CollectiveResponse replace(UUID id, String ifMatch, CollectiveRequest request) {
        Collective collective = collectives.forChange(id).orElseThrow(CollectiveService::unknown);
        EntityTags.requireMatch(ifMatch, collective.version);
        caller.get().requireScope(collective.unitPath);
        return keep(collective, request, "replace");
    }

    private CollectiveResponse keep(Collective collective, CollectiveRequest request, String action) {
        LocalDate today = LocalDate.now(clock);
        collective.name = request.name();
        collective.parentId = request.parentId();
        collective.unitCode = units.require(request.unit(), today).code();
        collective.unitPath = units.lineage(request.unit(), today);
        caller.get().requireScope(collective.unitPath);
        collective.provenance = request.provenance();
        collective.updatedAt = audit.time();
        collectives.persistAndFlush(collective);
        audit.changed(action, Subject.of("collective", collective.id, collective.unitCode), Map.of());
        return CollectiveResponse.of(collective);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có tập thể này.", "There is no such collective.");
    }
}
