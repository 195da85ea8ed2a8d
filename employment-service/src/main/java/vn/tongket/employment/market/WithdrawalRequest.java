package vn.tongket.employment.market;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a value is withdrawn. */
record WithdrawalRequest(@NotBlank @Size(max = 500) @Schema(examples = "Nhập nhầm đơn vị") String reason) {}
