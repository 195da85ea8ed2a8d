package vn.tongket.employment.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which target is withdrawn, and why. */
record PlanWithdrawalRequest(
        @NotBlank @Schema(examples = "20") String unit,
        @NotBlank @Size(max = 500) @Schema(examples = "Nhập nhầm đơn vị") String reason) {}
