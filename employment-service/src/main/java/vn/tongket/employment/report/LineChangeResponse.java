package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.tongket.kit.person.Sex;

/**
 * A line that was corrected after its report was approved.
 *
 * @param approved persons when the report was approved; absent where the line was not there
 * @param approvedNote its note at that time; absent where it had none
 * @param persons what the line says now
 * @param note its note now; a correction may be one of the note alone
 * @param openedBy who opened it for the correction
 * @param openReason why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineChangeResponse(
        UUID id,
        String channel,
        Sex sex,
        String destination,
        String sector,
        Integer approved,
        String approvedNote,
        int persons,
        String note,
        String changedBy,
        Instant changedAt,
        String openedBy,
        String openReason) {}
