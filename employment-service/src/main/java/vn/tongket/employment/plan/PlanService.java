package vn.tongket.employment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.problem.CommonProblem;

/** Setting targets and reading them as they are in force on a day; today where none is named. */
@ApplicationScoped
class PlanService {
    private final PlanQueries queries;
    private final PlanRecorder recorder;
    private final UnitsOfYear units;
    private final Clock clock;

    PlanService(PlanQueries queries, PlanRecorder recorder, UnitsOfYear units, Clock clock) {
        this.queries = queries;
        this.recorder = recorder;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    List<PlanResponse> list(int year, LocalDate on, Instant changedAfter) {
        return queries.ofYear(year, dayOf(on), changedAfter).stream()
                .map(plan -> PlanResponse.of(plan, units.stored(plan.unit(), plan.unitFrom())))
                .toList();
    }

    @Transactional
    PlanResponse find(int year, String indicator, String unit, LocalDate on) {
        PlanTarget target = target(year, indicator, unit, on);
        LocalDate day = dayOf(on);
        return queries.find(target, day)
                .map(plan -> PlanResponse.of(plan, target.unit()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(
                        "Đến ngày " + day + " chưa có kế hoạch này.", "There is no such plan on " + day + "."));
    }

    /** Every record of a target, with the version that a change of it must name. */
    @Transactional
    PlanHistory revisions(int year, String indicator, String unit, LocalDate on) {
        List<PlanRevisionResponse> revisions = queries.revisions(target(year, indicator, unit, on));
        if (revisions.isEmpty()) {
            throw CommonProblem.NOT_FOUND.because("Chưa có kế hoạch này.", "There is no such plan.");
        }
        return new PlanHistory(revisions);
    }

    record PlanHistory(List<PlanRevisionResponse> revisions) {
        long version() {
            return revisions.get(revisions.size() - 1).revision();
        }
    }

    /**
     * Sets a target, or sets it anew when the caller has seen the one on record.
     *
     * @param on a day on which the code names the unit; the day of the decision where null
     */
    @Transactional
    PlanResponse set(int year, String indicator, LocalDate on, String ifMatch, PlanRequest request) {
        LocalDate day = Objects.requireNonNullElse(on, request.decisionDate());
        UnitOfYear unit = units.require(request.unit(), year, day);
        PlanTarget target = new PlanTarget(year, indicator, unit);
        recorder.requireSettable(target);
        Plan plan =
                recorder.onRecord(target, List.of(unit)).stream().findFirst().orElse(null);
        if (plan == null) {
            plan = Plan.of(year, indicator, unit);
        } else {
            EntityTags.requireMatch(ifMatch, plan.version);
        }
        PlanDecision decision = new PlanDecision(request.decisionNumber(), request.decisionDate());
        recorder.record(
                "set",
                List.of(plan),
                set -> set.decide(request.value(), decision, request.corrects()),
                Map.of("value", request.value(), "decision", decision.number()));
        return PlanResponse.of(plan.asRecorded(), unit);
    }

    private PlanTarget target(int year, String indicator, String unit, LocalDate on) {
        return new PlanTarget(year, indicator, units.lastKnown(unit, year, dayOf(on)));
    }

    private LocalDate dayOf(LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }
}
