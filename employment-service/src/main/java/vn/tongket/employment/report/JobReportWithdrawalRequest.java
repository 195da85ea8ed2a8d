package vn.tongket.employment.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an approved report should never have been. */
record JobReportWithdrawalRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Nhập nhầm kỳ: số liệu của 2025-03 ghi vào 2026-03.")
                String reason) {}
