package vn.tongket.employment.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new value of one line.
 *
 * @param persons head count
 */
record LineCorrectionRequest(
        @Min(0) @Max(1_000_000) @Schema(examples = "14") int persons,
        @Size(max = 500) @Schema(examples = "Bổ sung 2 lao động đi Nhật Bản ngày 28") String note) {}
