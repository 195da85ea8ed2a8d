package vn.tongket.employment.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report goes back to its unit. */
record ReturnRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Số đi Nhật Bản cao gấp đôi tháng trước; xin kiểm tra lại.")
                String reason) {}
