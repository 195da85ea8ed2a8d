package vn.tongket.employment.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A target as it once was recorded.
 *
 * @param value absent where the target was withdrawn
 * @param corrects the revision that this one replaced; absent where it replaced none
 * @param correctedBy the revision that replaced this one, which then is in force on no day; absent where none did
 * @param withdrawalReason why nothing that was recorded before is in force on any day; absent where it was not withdrawn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanRevisionResponse(
        long revision,
        Long value,
        String decisionNumber,
        LocalDate decisionDate,
        Long corrects,
        Long correctedBy,
        String withdrawalReason,
        String recordedBy,
        Instant recordedAt) {}
