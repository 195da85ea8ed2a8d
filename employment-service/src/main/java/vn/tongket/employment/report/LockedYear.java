package vn.tongket.employment.report;

import java.util.Collection;
import vn.tongket.kit.time.ReportingCalendar;

/** A year whose reports nobody may change any more. */
record LockedYear(int year, ReportingCalendar calendar) {

    static LockedYear of(JobReport report) {
        return new LockedYear(report.periodYear, report.calendar);
    }

    static boolean holds(JobReport report, Collection<LockedYear> locked) {
        return locked.contains(of(report));
    }
}
