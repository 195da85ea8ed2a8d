package vn.tongket.kit.figures;

import vn.tongket.kit.time.ReportingCalendar;

/** Which year of which unit, in which calendar. */
public record AnnualQuery(int year, String unit, ReportingCalendar calendar) {}
