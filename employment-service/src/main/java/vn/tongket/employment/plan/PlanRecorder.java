package vn.tongket.employment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.IndicatorQueries;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.identity.CurrentCaller;

/** What every way of setting targets does: who may, for which indicator, and that each record is kept and audited. */
@ApplicationScoped
class PlanRecorder {
    private final PlanRepository plans;
    private final IndicatorQueries indicators;
    private final UnitsOfYear units;
    private final UnitScopes scopes;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    PlanRecorder(
            PlanRepository plans,
            IndicatorQueries indicators,
            UnitsOfYear units,
            UnitScopes scopes,
            CurrentCaller caller,
            AuditTrail audit) {
        this.plans = plans;
        this.indicators = indicators;
        this.units = units;
        this.scopes = scopes;
        this.caller = caller;
        this.audit = audit;
    }

    /** 422 for an indicator that is not counted here, 403 for a unit outside the caller's scope. */
    void requireSettable(PlanTarget target) {
        List<String> counted = indicators.all().values().stream()
                .filter(indicator -> indicator.counted())
                .map(indicator -> indicator.code())
                .toList();
        if (!counted.contains(target.indicator())) {
            throw EmploymentProblem.UNKNOWN_INDICATOR.at(
                    "indicator",
                    "Chỉ đặt kế hoạch cho " + String.join(", ", counted) + ".",
                    "Plans are set for " + String.join(", ", counted) + ".");
        }
        scopes.ofCaller().require(target.unit().key());
    }

    /** The targets of these units, locked; those that are not on record yet are missing. */
    List<Plan> onRecord(PlanTarget target, List<UnitOfYear> of) {
        return plans.forChange(target.year(), target.indicator(), of);
    }

    /**
     * Records what was decided.
     *
     * @param targets of which the first is the one that the event of the audit trail is about
     * @param decision changes a target; called once the time is known, since asking for it would write what has changed
     */
    void record(String action, List<Plan> targets, Consumer<Plan> decision, Map<String, ?> detail) {
        Instant now = audit.time();
        for (Plan plan : targets) {
            decision.accept(plan);
            plan.provinceCode = units.province();
            plan.updatedBy = caller.get().subject();
            plan.updatedAt = now;
        }
        plans.record(targets);
        Plan first = targets.get(0);
        audit.changed(action, Subject.of("plan", first.year + "/" + first.indicator, first.unitCode), detail);
    }
}
