package vn.tongket.employment.report;

import java.time.Instant;
import vn.tongket.kit.time.ReportingCalendar;

/**
 * A closed year.
 *
 * @param lockedReports approved reports that are locked with it
 * @param unapprovedReports reports that were not approved when it was closed and cannot be any more
 */
record LockedYearResponse(
        int year,
        ReportingCalendar calendar,
        String reason,
        String lockedBy,
        Instant lockedAt,
        long lockedReports,
        long unapprovedReports) {}
