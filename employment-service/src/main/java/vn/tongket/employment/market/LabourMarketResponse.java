package vn.tongket.employment.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.employment.reference.Indicator;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;

/**
 * A value as it is stored.
 *
 * @param reading which of several readings; absent for an indicator that has one
 * @param value absent once withdrawn
 * @param withdrawalReason why the value holds no more; absent while it does
 * @param version what {@code ETag} and {@code If-Match} speak of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LabourMarketResponse(
        UUID id,
        String indicator,
        Label name,
        Label unitOfMeasure,
        int year,
        String unit,
        @Schema(
                        description = "First day of the version of the unit; tells it from another bearer of its code",
                        examples = "2025-07-01")
                LocalDate unitSince,
        String unitName,
        String reading,
        BigDecimal value,
        String source,
        LocalDate surveyDate,
        LocalDate publishedOn,
        String note,
        Provenance provenance,
        String withdrawalReason,
        Instant updatedAt,
        long version) {

    static LabourMarketResponse of(LabourMarketIndicator value, Indicator indicator, UnitOfYear unit) {
        return new LabourMarketResponse(
                value.id,
                value.indicator,
                indicator.name(),
                indicator.unitOfMeasure(),
                value.year,
                value.unitCode,
                unit.since(),
                unit.name(),
                value.reading,
                value.value,
                value.source,
                value.surveyDate,
                value.publishedOn,
                value.note,
                value.provenance,
                value.withdrawalReason,
                value.updatedAt,
                value.version);
    }
}
