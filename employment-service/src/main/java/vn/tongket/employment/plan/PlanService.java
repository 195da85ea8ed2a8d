package vn.tongket.employment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.ReportingCalendar;

/** Setting targets. */
@ApplicationScoped
class PlanService {
    /** The indicators that this service counts; a target for anything else could not be compared. */
    private static final Set<String> INDICATORS =
            Set.of("EMP-JOBS-TOTAL", "EMP-ABROAD", "EMP-JOBS-IN-PROVINCE", "EMP-JOBS-OUT-PROVINCE");

    private final PlanRepository plans;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    PlanService(PlanRepository plans, UnitDirectory units, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<PlanResponse> list(int year) {
        return plans.ofYear(year).stream().map(PlanResponse::of).toList();
    }

    @Transactional
    PlanResponse find(int year, String indicator, String unit) {
        return PlanResponse.of(known(year, indicator, unit));
    }

    @Transactional
    List<PlanRevisionResponse> revisions(int year, String indicator, String unit) {
        return plans.revisions(known(year, indicator, unit));
    }

    /** Sets a target, or sets it anew when the caller has seen the one in force. */
    @Transactional
    PlanResponse set(int year, String indicator, String ifMatch, PlanRequest request) {
        if (!INDICATORS.contains(indicator)) {
            throw EmploymentProblem.UNKNOWN_INDICATOR.at(
                    "indicator", "Chỉ đặt kế hoạch cho " + INDICATORS + ".", "Plans are set for " + INDICATORS + ".");
        }
        Plan plan = plans.forChange(year, indicator, request.unit()).orElse(null);
        if (plan == null) {
            plan = fresh(year, indicator, request.unit());
        } else {
            EntityTags.requireMatch(ifMatch, plan.version);
        }
        caller.get().requireScope(units.lineage(plan.unitCode, ReportingCalendar.CALENDAR_YEAR.firstDayOf(year)));
        plan.value = request.value();
        plan.decisionNumber = request.decisionNumber();
        plan.decisionDate = request.decisionDate();
        plan.updatedBy = caller.get().subject();
        plan.updatedAt = clock.instant();
        plans.persistAndFlush(plan);
        plans.keepRevision(plan);
        audit.changed(
                "set",
                Subject.of("plan", year + "/" + indicator, plan.unitCode),
                Map.of("value", plan.value, "decision", plan.decisionNumber));
        return PlanResponse.of(plan);
    }

    private Plan fresh(int year, String indicator, String unit) {
        Plan plan = new Plan();
        plan.provinceCode = units.province();
        plan.year = year;
        plan.indicator = indicator;
        plan.unitCode = units.require(unit, ReportingCalendar.CALENDAR_YEAR.firstDayOf(year))
                .code();
        return plan;
    }

    private Plan known(int year, String indicator, String unit) {
        return plans.find(year, indicator, unit)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Chưa có kế hoạch này.", "There is no such plan."));
    }
}
