package vn.tongket.employment.market;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kit.figures.Provenance;

/**
 * A value as it was published.
 *
 * @param value in the indicator's unit of measure, with the decimals that were published
 * @param source the survey or register, not the yearbook that printed it: years of one source are compared
 * @param surveyDate the day that the value speaks of, or the last of the survey
 * @param provenance {@code published} where absent
 */
record LabourMarketRequest(
        @NotNull @Digits(integer = 15, fraction = 6) @Schema(examples = "2.35") BigDecimal value,
        @NotBlank @Size(max = LabourMarketRequest.SOURCE) @Schema(examples = "Điều tra lao động việc làm")
                String source,
        @NotNull @Schema(examples = "2024-12-31") LocalDate surveyDate,
        @Schema(examples = "2025-06-30") LocalDate publishedOn,
        @Size(max = LabourMarketRequest.NOTE) @Schema(examples = "Niên giám thống kê tỉnh năm 2024, biểu 25")
                String note,
        Provenance provenance) {

    static final int SOURCE = 200;
    static final int NOTE = 1000;

    LabourMarketRequest {
        provenance = Objects.requireNonNullElse(provenance, Provenance.PUBLISHED);
    }
}
