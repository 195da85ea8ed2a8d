package vn.tongket.employment.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.person.Sex;
import vn.tongket.kit.time.ReportingCalendar;

/**
 * A report as its unit sends it.
 *
 * @param unit code of the unit, as it was in the period
 * @param period {@code 2024-03} for a month, {@code 2019} for a whole year
 * @param calendar {@code calendar-year} where absent
 * @param provenance {@code recorded} where absent
 */
record JobReportRequest(
        @NotBlank @Schema(examples = "180") String unit,
        @NotNull @Pattern(regexp = ReportingPeriod.PATTERN) @Schema(examples = "2024-03") String period,
        ReportingCalendar calendar,
        Provenance provenance,
        @NotNull @Size(max = 1000) List<@NotNull @Valid JobReportLineRequest> lines) {

    JobReportRequest {
        calendar = Objects.requireNonNullElse(calendar, ReportingCalendar.CALENDAR_YEAR);
        provenance = Objects.requireNonNullElse(provenance, Provenance.RECORDED);
    }

    /**
     * One count.
     *
     * @param channel code of {@code job_creation_channels}; {@code NOT-STATED} where absent
     * @param destination code of {@code destination_countries} (ISO 3166-1 alpha-2); only with channel {@code ABROAD}
     * @param sector code of {@code economic_sectors}
     * @param persons head count
     * @param note what there is to say about this cell
     */
    record JobReportLineRequest(
            @Schema(examples = "IN-ENTERPRISE") String channel,
            Sex sex,
            @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "JP") String destination,
            @Size(max = 50) @Schema(examples = "C") String sector,
            @Min(0) @Max(1_000_000) @Schema(examples = "12") int persons,
            @Size(max = 500) String note) {
        public JobReportLineRequest {
            channel = Objects.requireNonNullElse(channel, Channels.NOT_STATED);
        }
    }
}
