package vn.tongket.employment.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question about a report, or the answer to one. */
record MessageRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Vì sao lao động đi Nhật Bản tăng gấp đôi?") String text) {}
