package vn.tongket.employment.plan;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.problem.CommonProblem;

/** Setting targets and reading them as they are in force on a day; today where none is named. */
@ApplicationScoped
class PlanService {
    private final PlanQueries queries;
    private final PlanRepository plans;
    private final PlanRecorder recorder;
    private final UnitsOfYear units;
    private final Clock clock;

    PlanService(PlanQueries queries, PlanRepository plans, PlanRecorder recorder, UnitsOfYear units, Clock clock) {
        this.queries = queries;
        this.plans = plans;
        this.recorder = recorder;
        this.units = units;
        this.clock = clock;
    }

    /** @param changedAfter where it is named, only those that became what they are since, and those in force no more */
    @Transactional
    List<PlanResponse> list(int year, LocalDate on, Optional<Instant> changedAfter) {
        LocalDate day = dayOf(on);
        List<PlanInForce> inForce = queries.ofYear(year, day, changedAfter.orElse(Instant.EPOCH));
        List<Plan> noMore =
                changedAfter.map(after -> plans.noneInForce(year, day, after)).orElse(List.of());
        return Stream.concat(
                        inForce.stream().map(plan -> PlanResponse.of(plan, units.stored(plan.unit(), plan.unitFrom()))),
                        noMore.stream()
                                .map(plan ->
                                        PlanResponse.noneInForce(plan, units.stored(plan.unitCode, plan.unitFrom))))
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
            throw unknown();
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

    /**
     * Takes a target off record that was set by mistake; what it was stays in its history, and it may be set anew.
     *
     * @param on a day on which the code names the unit; today where null
     */
    @Transactional
    PlanResponse withdraw(int year, String indicator, LocalDate on, String ifMatch, PlanWithdrawalRequest request) {
        PlanTarget target = target(year, indicator, request.unit(), on);
        recorder.requireSettable(target);
        Plan plan = recorder.onRecord(target, List.of(target.unit())).stream()
                .filter(known -> !known.isWithdrawn())
                .findFirst()
                .orElseThrow(PlanService::unknown);
        EntityTags.requireMatch(ifMatch, plan.version);
        recorder.record(
                "withdraw", List.of(plan), each -> each.withdraw(request.reason()), Map.of("reason", request.reason()));
        return PlanResponse.noneInForce(plan, target.unit());
    }

    private static HttpProblem unknown() {
        return CommonProblem.NOT_FOUND.because("Chưa có kế hoạch này.", "There is no such plan.");
    }

    private PlanTarget target(int year, String indicator, String unit, LocalDate on) {
        return new PlanTarget(year, indicator, units.lastKnown(unit, year, dayOf(on)));
    }

    private LocalDate dayOf(LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }
}
