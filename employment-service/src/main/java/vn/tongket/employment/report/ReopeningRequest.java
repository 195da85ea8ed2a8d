package vn.tongket.employment.report;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opens one line of an approved report for correction.
 *
 * @param until when it closes again by itself, 30 days ahead at most
 */
record ReopeningRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Thiếu lao động đi Nhật Bản") String reason,
        @NotNull @Future @Schema(examples = "2026-12-01T10:00:00Z") Instant until) {}
