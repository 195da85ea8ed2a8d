package vn.tongket.employment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.employment.plan.PlanBreakdownRequest.PlanPartRequest;
import vn.tongket.employment.plan.PlanParts.Parts;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;

/** Breaking a target down to the units below, and seeing whether the parts add up. */
@ApplicationScoped
class PlanBreakdownService {
    private final PlanQueries queries;
    private final PlanRepository plans;
    private final PlanRecorder recorder;
    private final PlanParts partsOf;
    private final UnitsOfYear units;
    private final Clock clock;

    PlanBreakdownService(
            PlanQueries queries,
            PlanRepository plans,
            PlanRecorder recorder,
            PlanParts partsOf,
            UnitsOfYear units,
            Clock clock) {
        this.queries = queries;
        this.plans = plans;
        this.recorder = recorder;
        this.partsOf = partsOf;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    PlanBreakdownResponse find(int year, String indicator, String unit, PlanBreakdownQuery query) {
        LocalDate on = Objects.requireNonNullElseGet(query.on, () -> LocalDate.now(clock));
        PlanTarget target = new PlanTarget(year, indicator, units.lastKnown(unit, year, on));
        PlanBreakdown breakdown = read(target, partsOf.of(target.unit(), query.levelSought()), on);
        if (breakdown.version() == 0) {
            throw CommonProblem.NOT_FOUND.because("Chưa có kế hoạch này.", "There is no such plan.");
        }
        return response(breakdown);
    }

    /** Sets a target and all its parts by one decision, or nothing. */
    @Transactional
    PlanBreakdownResponse set(
            int year, String indicator, PlanBreakdownQuery query, String ifMatch, PlanBreakdownRequest request) {
        LocalDate day = Objects.requireNonNullElse(query.on, request.decisionDate());
        PlanTarget target = new PlanTarget(year, indicator, units.require(request.unit(), year, day));
        recorder.requireSettable(target);
        Parts parts = partsOf.of(target.unit(), query.levelSought());
        List<Plan> known = recorder.onRecord(target, wholeAnd(parts, target));
        if (!known.isEmpty()) {
            EntityTags.requireMatch(
                    ifMatch, known.stream().mapToLong(plan -> plan.version + 1).sum());
        }
        requireSound(target, parts, known, request);
        PlanBalance balance = balance(request);
        PlanBreakdownPolicy.requireBalance(balance, request.explains());
        record(target, parts, known, request);
        return response(read(target, parts, request.decisionDate()));
    }

    private static void requireSound(PlanTarget target, Parts parts, List<Plan> known, PlanBreakdownRequest request) {
        Set<String> codes = parts.units().stream().map(UnitOfYear::code).collect(Collectors.toSet());
        Set<String> onRecord = known.stream()
                .filter(plan -> !plan.isOf(target.unit()) && !plan.isWithdrawn())
                .map(plan -> plan.unitCode)
                .collect(Collectors.toSet());
        List<FieldError> faults = PlanBreakdownPolicy.faults(request.parts(), codes, onRecord);
        if (!faults.isEmpty()) {
            throw CommonProblem.RULE_VIOLATED.because(
                    faults.size() + " chỗ của các phần chưa đúng; xem errors.",
                    faults.size() + " fault(s) in the parts; see errors.",
                    faults);
        }
    }

    private void record(PlanTarget target, Parts parts, List<Plan> known, PlanBreakdownRequest request) {
        Map<String, Long> values = new TreeMap<>();
        request.parts().forEach(part -> values.put(part.unit(), part.value()));
        List<Plan> decided = Stream.concat(
                        Stream.of(target.unit()),
                        parts.units().stream().filter(unit -> values.containsKey(unit.code())))
                .map(unit -> planOf(target, unit, known))
                .toList();
        Plan whole = decided.get(0);
        recorder.record(
                "break-down",
                decided,
                plan -> plan.decide(
                        plan == whole ? request.value() : values.get(plan.unitCode), request.decision(), null),
                Map.of("value", request.value(), "decision", request.decisionNumber(), "parts", values));
        PlanBalance balance = balance(request);
        if (!balance.addsUp()) {
            plans.explain(whole, parts.level(), balance.difference(), request.differenceReason());
        }
    }

    private static Plan planOf(PlanTarget target, UnitOfYear unit, List<Plan> known) {
        return known.stream()
                .filter(plan -> plan.isOf(unit))
                .findFirst()
                .orElseGet(() -> Plan.of(target.year(), target.indicator(), unit));
    }

    private static PlanBalance balance(PlanBreakdownRequest request) {
        return PlanBalance.of(
                request.value(),
                request.parts().stream().map(PlanPartRequest::value).toList());
    }

    private PlanBreakdown read(PlanTarget target, Parts parts, LocalDate on) {
        Map<String, PlanInForce> byUnit = queries.ofUnits(target, parts.units(), on).stream()
                .collect(Collectors.toMap(PlanInForce::unit, Function.identity()));
        long version = queries.records(target, wholeAnd(parts, target));
        return new PlanBreakdown(target, parts, on, queries.find(target, on).orElse(null), byUnit, version);
    }

    private PlanBreakdownResponse response(PlanBreakdown breakdown) {
        PlanBalance balance = breakdown.balance();
        String reason = balance == null || balance.addsUp()
                ? null
                : queries.reason(breakdown).orElse(null);
        return PlanBreakdownResponse.of(breakdown, reason);
    }

    private static List<UnitOfYear> wholeAnd(Parts parts, PlanTarget target) {
        return Stream.concat(Stream.of(target.unit()), parts.units().stream()).toList();
    }
}
