package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A value that a line held.
 *
 * @param removed whether the line was taken out of the report with it
 * @param status of the report at that time
 * @param openedBy who had opened the line for this value; absent where the report was not approved
 * @param openReason why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineValueResponse(
        int persons,
        String note,
        boolean removed,
        JobReportStatus status,
        String recordedBy,
        Instant recordedAt,
        String openedBy,
        String openReason) {}
