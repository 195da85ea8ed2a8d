package vn.tongket.employment.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tongket.employment.plan.PlanParts.Parts;
import vn.tongket.employment.reference.UnitOfYear;

/**
 * What is in force of a target and its parts on a day.
 *
 * @param whole null where the unit itself has no target in force
 * @param byUnit the targets in force of the parts, by code of the unit
 * @param version how many records whole and parts have together
 */
record PlanBreakdown(
        PlanTarget target,
        Parts parts,
        LocalDate on,
        PlanInForce whole,
        Map<String, PlanInForce> byUnit,
        long version) {

    List<PlanResponse> partsInForce() {
        return parts.units().stream()
                .filter(unit -> byUnit.containsKey(unit.code()))
                .map(unit -> PlanResponse.of(byUnit.get(unit.code()), unit))
                .toList();
    }

    /** What is in force of both; only where there is a whole. */
    List<PlanInForce> wholeAndParts() {
        return Stream.concat(Stream.of(whole), byUnit.values().stream()).toList();
    }

    List<UnitOfYear> missing() {
        return parts.units().stream()
                .filter(unit -> !byUnit.containsKey(unit.code()))
                .toList();
    }

    long sum() {
        return byUnit.values().stream().mapToLong(PlanInForce::value).sum();
    }

    /** Null without a whole to compare with. */
    PlanBalance balance() {
        return whole == null ? null : new PlanBalance(whole.value(), sum());
    }
}
