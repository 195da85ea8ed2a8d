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
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;

/** Keeping the register of recipients. */
@ApplicationScoped
class RecipientService {
    private final CollectiveRepository collectives;
    private final IndividualRepository individuals;
    private final UnitDirectory units;
    private final AuditTrail audit;
    private final Clock clock;

    RecipientService(
            CollectiveRepository collectives,
            IndividualRepository individuals,
            UnitDirectory units,
            AuditTrail audit,
            Clock clock) {
        this.collectives = collectives;
        this.individuals = individuals;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<CollectiveResponse> collectives(Instant changedAfter, PageRequest page) {
        List<CollectiveResponse> rows = collectives.list(changedAfter, page).stream()
                .map(CollectiveResponse::of)
                .toList();
        return page.page(rows, row -> Cursor.of(row.updatedAt(), row.id()));
    }

    @Transactional
    Page<IndividualResponse> individuals(Instant changedAfter, PageRequest page) {
        List<IndividualResponse> rows = individuals.list(changedAfter, page).stream()
                .map(IndividualResponse::of)
                .toList();
        return page.page(rows, row -> Cursor.of(row.updatedAt(), row.id()));
    }

    @Transactional
    CollectiveResponse collective(UUID id) {
        return CollectiveResponse.of(collectives.findByIdOptional(id).orElseThrow(RecipientService::unknown));
    }

    @Transactional
    IndividualResponse individual(UUID id) {
        return IndividualResponse.of(individuals.findByIdOptional(id).orElseThrow(RecipientService::unknown));
    }

    @Transactional
    CollectiveResponse record(CollectiveRequest request) {
        Collective collective = new Collective();
        collective.provinceCode = units.province();
        return keep(collective, request, "record");
    }

    @Transactional
    CollectiveResponse replace(UUID id, String ifMatch, CollectiveRequest request) {
        Collective collective = collectives.forChange(id).orElseThrow(RecipientService::unknown);
        EntityTags.requireMatch(ifMatch, collective.version);
        return keep(collective, request, "replace");
    }

    @Transactional
    IndividualResponse record(IndividualRequest request) {
        Individual individual = new Individual();
        individual.provinceCode = units.province();
        return keep(individual, request, "record");
    }

    @Transactional
    IndividualResponse replace(UUID id, String ifMatch, IndividualRequest request) {
        Individual individual = individuals.forChange(id).orElseThrow(RecipientService::unknown);
        EntityTags.requireMatch(ifMatch, individual.version);
        return keep(individual, request, "replace");
    }

    private CollectiveResponse keep(Collective collective, CollectiveRequest request, String action) {
        collective.name = request.name();
        collective.parentId = request.parentId();
        collective.unitCode =
                units.require(request.unit(), LocalDate.now(clock)).code();
        collective.provenance = request.provenance();
        collective.updatedAt = audit.time();
        collectives.persistAndFlush(collective);
        audit.changed(action, Subject.of("collective", collective.id, collective.unitCode), Map.of());
        return CollectiveResponse.of(collective);
    }

    private IndividualResponse keep(Individual individual, IndividualRequest request, String action) {
        individual.fullName = request.fullName();
        individual.collectiveId = request.collectiveId();
        individual.position = request.position();
        individual.provenance = request.provenance();
        individual.updatedAt = audit.time();
        individuals.persistAndFlush(individual);
        audit.changed(action, Subject.of("individual", individual.id), Map.of());
        return IndividualResponse.of(individual);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có đối tượng này.", "There is no such recipient.");
    }
}
