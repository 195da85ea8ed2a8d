package vn.tongket.employment.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target.
 *
 * @param value in the indicator's unit of measure
 * @param decisionDate the target is in force from this day; a day ahead is allowed
 * @param corrects the revision that was recorded wrongly and that this one replaces for every day; absent for a new decision
 *     and for an old one that is recorded late
 */
record PlanRequest(
        @NotBlank @Schema(examples = "20") String unit,
        @Min(0) @Max(PlanRequest.MOST) @Schema(examples = "18500") long value,
        @NotBlank @Size(max = 60) @Schema(examples = "2145/QĐ-UBND") String decisionNumber,
        @NotNull @Schema(examples = "2023-12-20") LocalDate decisionDate,
        @Min(0) @Schema(examples = "0") Long corrects) {

    /** More than anything that is counted; a sum over all units of a province stays exact. */
    static final long MOST = 1_000_000_000_000L;
}
