package vn.tongket.employment.report;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.employment.report.JobReportRequest.JobReportLineRequest;
import vn.tongket.kit.person.Sex;

/**
 * Opens the line of an approved report that counts this, whether it is there or not.
 *
 * @param channel code of {@code job_creation_channels}; {@code NOT-STATED} where absent
 * @param destination code of {@code destination_countries} (ISO 3166-1 alpha-2); only with channel {@code ABROAD}
 * @param sector code of {@code economic_sectors}
 * @param until when it closes again by itself, 30 days ahead at most
 */
record LineReopeningRequest(
        @Schema(examples = "ABROAD") String channel,
        Sex sex,
        @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "JP") String destination,
        @Size(max = 50) @Schema(examples = "C") String sector,
        @NotBlank @Size(max = 2000) @Schema(examples = "Thiếu lao động đi Nhật Bản") String reason,
        @NotNull @Future @Schema(examples = "2026-12-01T10:00:00Z") Instant until) {

    /** The line, without anybody in it. */
    JobReportLineRequest line() {
        return new JobReportLineRequest(channel, sex, destination, sector, 0, null);
    }

    ReopeningRequest opening() {
        return new ReopeningRequest(reason, until);
    }
}
