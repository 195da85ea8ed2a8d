package vn.tongket.employment.statistics;

/** The approved count of one top-level channel in one year. */
public record YearTotal(int year, String channel, long persons, ReportedYear reported) {}
