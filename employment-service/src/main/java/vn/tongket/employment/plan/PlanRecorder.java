package vn.tongket.employment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.IndicatorQueries;
import vn.tongket.employment.reference.UnitOfYear;
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
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    PlanRecorder(
            PlanRepository plans,
            IndicatorQueries indicators,
            UnitsOfYear units,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
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
        caller.get().requireScope(units.lineage(target.unit()));
    }

    /** The targets of these units, locked; those that are not on record yet are missing. */
    List<Plan> onRecord(PlanTarget target, List<UnitOfYear> of) {
        return plans.forChange(target.year(), target.indicator(), of);
    }

    /** Records what was decided; the first is the one that the event of the audit trail is about. */
    void record(String action, List<Plan> decided, Map<String, ?> detail) {
        for (Plan plan : decided) {
            plan.provinceCode = units.province();
            plan.updatedBy = caller.get().subject();
            plan.updatedAt = clock.instant();
        }
        plans.record(decided);
        Plan first = decided.get(0);
        audit.changed(action, Subject.of("plan", first.year + "/" + first.indicator, first.unitCode), detail);
    }
}
