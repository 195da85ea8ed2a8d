package vn.tongket.employment.report;

import java.time.Instant;
import java.util.UUID;
import vn.tongket.kit.person.Sex;

/**
 * One count of a report, as it is recorded.
 *
 * @param openUntil until when it may be corrected although the report is approved; null where it was not reopened
 * @param openedBy who opened it last
 * @param openReason why
 */
record JobReportLine(
        UUID id,
        UUID reportId,
        String channel,
        Sex sex,
        String destination,
        String sector,
        int persons,
        String note,
        boolean removed,
        Instant recordedAt,
        Instant openUntil,
        String openedBy,
        String openReason) {

    boolean isOpenAt(Instant now) {
        return openUntil != null && now.isBefore(openUntil);
    }

    boolean changedSince(Instant approval) {
        return approval != null && recordedAt.isAfter(approval) && !removed;
    }
}
