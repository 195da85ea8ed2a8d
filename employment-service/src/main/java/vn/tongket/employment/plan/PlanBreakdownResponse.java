package vn.tongket.employment.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tongket.employment.plan.PlanParts.Parts;

/**
 * A target beside the targets of the units below, as all are in force on one day.
 *
 * @param unitsAsOf the day as of which the units are taken: the day asked for, or the nearest of the year
 * @param level {@code district} or {@code commune}
 * @param whole absent where the unit itself has no target in force
 * @param missing units of the level without a target in force; they count as nothing in the sum
 * @param difference whole minus sum, negative where the parts are more; absent without a whole
 * @param differenceReason as given with this difference; absent where none was, and once whole or parts of the
 *     level have come to another value
 * @param version of whole and parts together: what {@code ETag} and {@code If-Match} speak of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanBreakdownResponse(
        int year,
        String indicator,
        String unit,
        String unitName,
        LocalDate on,
        LocalDate unitsAsOf,
        String level,
        PlanResponse whole,
        List<PlanResponse> parts,
        List<PlanUnit> missing,
        long sum,
        Long difference,
        boolean addsUp,
        String differenceReason,
        long version) {

    /** A unit as it was called on the day. */
    record PlanUnit(String unit, String unitName) {}

    /** Makes the answer of what is in force; the reason is asked for once the difference is known. */
    static PlanBreakdownResponse of(PlanBreakdown breakdown, String reason) {
        PlanTarget target = breakdown.target();
        Parts parts = breakdown.parts();
        PlanBalance balance = breakdown.balance();
        return new PlanBreakdownResponse(
                target.year(),
                target.indicator(),
                target.unit().code(),
                target.unit().name(),
                breakdown.on(),
                target.unit().day(),
                parts.level().name().toLowerCase(Locale.ROOT),
                breakdown.whole() == null ? null : PlanResponse.of(breakdown.whole(), target.unit()),
                breakdown.partsInForce(),
                breakdown.missing().stream()
                        .map(unit -> new PlanUnit(unit.code(), unit.name()))
                        .toList(),
                breakdown.sum(),
                balance == null ? null : balance.difference(),
                balance != null && balance.addsUp(),
                reason,
                breakdown.version());
    }
}
