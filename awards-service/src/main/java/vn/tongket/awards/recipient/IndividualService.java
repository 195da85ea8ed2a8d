package vn.tongket.awards.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.awards.recipient.RecipientQueries.Standing;
import vn.tongket.awards.reference.UnitDirectory;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;

/** Keeping the register of individuals. A name is public once a signed decision bears it, and personal data until then. */
@ApplicationScoped
class IndividualService {
    private final IndividualRepository individuals;
    private final RecipientQueries recipients;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    IndividualService(
            IndividualRepository individuals,
            RecipientQueries recipients,
            UnitDirectory units,
            CurrentCaller caller,
            AuditTrail audit) {
        this.individuals = individuals;
        this.recipients = recipients;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    Page<IndividualResponse> list(Instant changedAfter, PageRequest page) {
        List<IndividualResponse> rows = shown(individuals.list(changedAfter, page));
        return page.changes(rows, IndividualResponse::updatedAt, IndividualResponse::id);
    }

    @Transactional
    IndividualResponse find(UUID id) {
        Individual individual = individuals.findByIdOptional(id).orElseThrow(IndividualService::unknown);
        return shown(List.of(individual)).get(0);
    }

    @Transactional
    IndividualResponse record(IndividualRequest request) {
        Individual individual = new Individual();
        individual.provinceCode = units.province();
        return keep(individual, request, "record");
    }

    @Transactional
    IndividualResponse replace(UUID id, String ifMatch, IndividualRequest request) {
        Individual individual = individuals.forChange(id).orElseThrow(IndividualService::unknown);
        EntityTags.requireMatch(ifMatch, individual.version);
        requireScope(individual.collectiveId);
        return keep(individual, request, "replace");
    }

    private IndividualResponse keep(Individual individual, IndividualRequest request, String action) {
        requireScope(request.collectiveId());
        individual.fullName = request.fullName();
        individual.collectiveId = request.collectiveId();
        individual.position = request.position();
        individual.provenance = request.provenance();
        individual.updatedAt = audit.time();
        individuals.persistAndFlush(individual);
        audit.changed(action, Subject.of("individual", individual.id), Map.of());
        return IndividualResponse.full(individual);
    }

    private void requireScope(UUID collective) {
        recipients.unitPaths(List.of(), List.of(collective)).forEach(caller.get()::requireScope);
    }

    /** Masks whom the caller need not know, and records who was read that is not public. */
    private List<IndividualResponse> shown(List<Individual> rows) {
        Map<UUID, Standing> standings =
                recipients.standings(rows.stream().map(row -> row.id).toList());
        List<UUID> read = rows.stream()
                .map(row -> row.id)
                .filter(id -> !standings.get(id).published() && isNeeded(standings.get(id)))
                .toList();
        if (!read.isEmpty()) {
            audit.read(Subject.of("individual", read.size() == 1 ? read.get(0) : "list"), Map.of("ids", read));
        }
        return rows.stream()
                .map(row -> standings.get(row.id).published() || isNeeded(standings.get(row.id))
                        ? IndividualResponse.full(row)
                        : IndividualResponse.masked(row))
                .toList();
    }

    private boolean isNeeded(Standing standing) {
        return RecipientAccess.isNeeded(caller.get(), standing.unitPath());
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có cá nhân này.", "There is no such individual.");
    }
}
