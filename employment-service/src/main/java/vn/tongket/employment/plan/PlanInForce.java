package vn.tongket.employment.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A target as it is in force on a day.
 *
 * @param unitFrom first day of the year on which the code names the unit
 * @param value in the indicator's unit of measure
 * @param revision the record of the target that is in force
 * @param version of the target with all its records, for {@code If-Match}
 */
public record PlanInForce(
        UUID planId,
        int year,
        String indicator,
        String unit,
        LocalDate unitFrom,
        long value,
        String decisionNumber,
        LocalDate decisionDate,
        long revision,
        Instant updatedAt,
        long version) {}
