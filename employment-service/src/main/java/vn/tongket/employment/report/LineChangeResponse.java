package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.tongket.kit.person.Sex;

/**
 * A line that was corrected after its report was approved.
 *
 * @param approved persons when the report was approved; absent where the line was not there
 * @param persons what the line says now
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
        int persons,
        String changedBy,
        Instant changedAt,
        String openedBy,
        String openReason) {}
