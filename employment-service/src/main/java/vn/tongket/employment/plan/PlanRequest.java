package vn.tongket.employment.plan;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A target.
 *
 * @param value in the indicator's unit of measure
 */
record PlanRequest(
        @NotBlank String unit,
        @Min(0) long value,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate) {}
