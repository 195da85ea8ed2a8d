package vn.tongket.employment.plan;

import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.employment.reference.UnitOfYear;

/**
 * A target: as it is in force on the day asked for, or after a change as it was recorded.
 *
 * @param revision which record of the target this is
 * @param updatedAt when the target was recorded last, be it this revision or another
 * @param version of the target with all its revisions: what {@code ETag} and {@code If-Match} speak of
 */
record PlanResponse(
        int year,
        String indicator,
        String unit,
        String unitName,
        long value,
        String decisionNumber,
        LocalDate decisionDate,
        long revision,
        Instant updatedAt,
        long version) {

    static PlanResponse of(PlanInForce plan, UnitOfYear unit) {
        return new PlanResponse(
                plan.year(),
                plan.indicator(),
                plan.unit(),
                unit.name(),
                plan.value(),
                plan.decisionNumber(),
                plan.decisionDate(),
                plan.revision(),
                plan.updatedAt(),
                plan.version());
    }
}
