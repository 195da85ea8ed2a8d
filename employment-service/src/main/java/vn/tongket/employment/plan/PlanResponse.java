package vn.tongket.employment.plan;

import java.time.Instant;
import java.time.LocalDate;

/** A target as it is in force. */
record PlanResponse(
        int year,
        String indicator,
        String unit,
        long value,
        String decisionNumber,
        LocalDate decisionDate,
        Instant updatedAt,
        long version) {

    static PlanResponse of(Plan plan) {
        return new PlanResponse(
                plan.year,
                plan.indicator,
                plan.unitCode,
                plan.value,
                plan.decisionNumber,
                plan.decisionDate,
                plan.updatedAt,
                plan.version);
    }
}
