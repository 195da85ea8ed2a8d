package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.awards.money.AwardMoney;
import vn.tongket.awards.money.AwardMoneyTables;
import vn.tongket.awards.problem.AwardsProblem;
import vn.tongket.awards.reference.UnitDirectory;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;

/** Entering and signing decisions. */
@ApplicationScoped
class DecisionService {
    private final DecisionRepository decisions;
    private final GrantRules rules;
    private final AwardMoneyTables money;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    DecisionService(
            DecisionRepository decisions,
            GrantRules rules,
            AwardMoneyTables money,
            UnitDirectory units,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.money = money;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<DecisionResponse> list(Integer year, Instant changedAfter, PageRequest page) {
        List<DecisionResponse> rows = decisions.list(year, changedAfter, page).stream()
                .map(DecisionResponse::of)
                .toList();
        return page.changes(rows, DecisionResponse::updatedAt, DecisionResponse::id);
    }

    @Transactional
    DecisionResponse find(UUID id) {
        return DecisionResponse.of(decisions.findByIdOptional(id).orElseThrow(DecisionService::unknown));
    }

    @Transactional
    DecisionResponse enter(DecisionRequest request) {
        Decision decision = new Decision();
        decision.provinceCode = units.province();
        decision.enteredBy = caller.get().subject();
        return keep(decision, request, "enter");
    }

    @Transactional
    DecisionResponse replace(UUID id, String ifMatch, DecisionRequest request) {
        Decision decision = draft(id, ifMatch);
        rules.requireScope(decision.grants);
        return keep(decision, request, "replace");
    }

    /** Signs: the money of every grant is worked out by the law of the day on the document, and fixed. */
    @Transactional
    DecisionResponse sign(UUID id, String ifMatch) {
        Decision decision = draft(id, ifMatch);
        caller.get().requireOtherThan(decision.enteredBy);
        Map<List<String>, AwardMoney> rates = new HashMap<>();
        decision.grants.forEach(grant -> grant.fix(rates.computeIfAbsent(
                List.of(grant.awardCode, grant.subject.code()),
                award -> money.moneyOn(decision.signedOn, award.get(0), award.get(1)))));
        decision.status = DecisionStatus.SIGNED;
        decision.signedBy = caller.get().subject();
        decision.recordedAt = clock.instant();
        return recorded(decision, "sign");
    }

    private Decision draft(UUID id, String ifMatch) {
        Decision decision = decisions.forChange(id).orElseThrow(DecisionService::unknown);
        EntityTags.requireMatch(ifMatch, decision.version);
        if (decision.status != DecisionStatus.DRAFT) {
            throw AwardsProblem.DECISION_SIGNED.because(
                    "Quyết định đã ký được giữ nguyên.", "A signed decision stays as it is.");
        }
        return decision;
    }

    private DecisionResponse keep(Decision decision, DecisionRequest request, String action) {
        List<AwardGrant> grants = request.grants().stream()
                .map(grant -> new AwardGrant(units.province(), request.year(), grant))
                .toList();
        rules.require(request);
        rules.requireScope(grants);
        decision.number = request.number();
        decision.signedOn = request.signedOn();
        decision.signer = request.signer();
        decision.authority = request.authority();
        decision.year = request.year();
        decision.provenance = request.provenance();
        decision.grants.clear();
        decision.grants.addAll(grants);
        return recorded(decision, action);
    }

    private DecisionResponse recorded(Decision decision, String action) {
        decision.updatedAt = audit.time();
        decisions.persistAndFlush(decision);
        audit.changed(
                action,
                Subject.of("decision", decision.id),
                Map.of("number", decision.number, "grants", decision.grants.size()));
        return DecisionResponse.of(decision);
    }

    private static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Không có quyết định này.", "There is no such decision.");
    }
}
