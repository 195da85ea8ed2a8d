package vn.tongket.employment.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a year is closed, or opened again. */
record LockedYearRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Đã công bố tổng kết năm 2024") String reason) {}
