package vn.tongket.employment.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target and its parts, set by one decision.
 *
 * @param value of the whole, in the indicator's unit of measure
 * @param parts units of one level below; a unit may be left out only while it has no target
 * @param differenceReason why the parts do not add up to the whole; absent where they do
 */
record PlanBreakdownRequest(
        @NotBlank @Schema(examples = "20") String unit,
        @Min(0) @Max(PlanRequest.MOST) @Schema(examples = "18500") long value,
        @NotBlank @Size(max = 60) @Schema(examples = "2145/QĐ-UBND") String decisionNumber,
        @NotNull @Schema(examples = "2023-12-20") LocalDate decisionDate,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid PlanPartRequest> parts,
        @Size(max = 500) @Schema(examples = "200 người do Trung tâm dịch vụ việc làm tỉnh thực hiện")
                String differenceReason) {

    /** The target of one unit. */
    record PlanPartRequest(
            @NotBlank @Schema(examples = "180") String unit,
            @Min(0) @Max(PlanRequest.MOST) @Schema(examples = "1700") long value) {}

    boolean explains() {
        return differenceReason != null && !differenceReason.isBlank();
    }

    PlanDecision decision() {
        return new PlanDecision(decisionNumber, decisionDate);
    }
}
