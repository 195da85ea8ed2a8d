package vn.tongket.employment.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.employment.reference.UnitOfYear;

/**
 * A target: as it is in force on the day asked for, or after a change as it was recorded.
 *
 * @param value in the indicator's unit of measure; absent where none is in force any more: once withdrawn, or put off to a
 *     {@code decisionDate} ahead
 * @param withdrawalReason why the target was withdrawn; absent where it was not
 * @param revision which record of the target this is
 * @param updatedAt when the target was recorded last, be it this revision or another
 * @param version of the target with all its revisions: what {@code ETag} and {@code If-Match} speak of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanResponse(
        int year,
        String indicator,
        String unit,
        @Schema(
                        description = "First day of the version of the unit; tells it from another bearer of its code",
                        examples = "2025-07-01")
                LocalDate unitSince,
        String unitName,
        Long value,
        String decisionNumber,
        LocalDate decisionDate,
        String withdrawalReason,
        long revision,
        Instant updatedAt,
        long version) {

    static PlanResponse of(PlanInForce plan, UnitOfYear unit) {
        return new PlanResponse(
                plan.year(),
                plan.indicator(),
                plan.unit(),
                unit.since(),
                unit.name(),
                plan.value(),
                plan.decisionNumber(),
                plan.decisionDate(),
                null,
                plan.revision(),
                plan.updatedAt(),
                plan.version());
    }

    static PlanResponse noneInForce(Plan plan, UnitOfYear unit) {
        return new PlanResponse(
                plan.year,
                plan.indicator,
                plan.unitCode,
                unit.since(),
                unit.name(),
                null,
                plan.decisionNumber,
                plan.decisionDate,
                plan.withdrawalReason,
                plan.version,
                plan.updatedAt,
                plan.version);
    }
}
