package vn.tongket.employment.statistics;

import java.util.List;
import vn.tongket.kit.time.ReportingCalendar;

/** Approved counts of a year. */
record JobStatisticsResponse(
        int year, ReportingCalendar calendar, String unit, String groupBy, List<JobCount> rows, long total) {}
