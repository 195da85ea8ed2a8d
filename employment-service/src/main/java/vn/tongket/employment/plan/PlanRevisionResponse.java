package vn.tongket.employment.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A target as it once was recorded.
 *
 * @param corrects the revision that this one replaced; absent where it replaced none
 * @param correctedBy the revision that replaced this one, which then is in force on no day; absent where none did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanRevisionResponse(
        long revision,
        long value,
        String decisionNumber,
        LocalDate decisionDate,
        Long corrects,
        Long correctedBy,
        String recordedBy,
        Instant recordedAt) {}
