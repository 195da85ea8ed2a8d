package vn.tongket.employment.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kit.figures.Provenance;

/** A value as it once was stored; without one where it was withdrawn. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LabourMarketRevisionResponse(
        long revision,
        BigDecimal value,
        String source,
        LocalDate surveyDate,
        LocalDate publishedOn,
        String note,
        Provenance provenance,
        String withdrawalReason,
        String recordedBy,
        Instant recordedAt) {}
