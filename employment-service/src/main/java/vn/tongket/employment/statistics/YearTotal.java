package vn.tongket.employment.statistics;

import vn.tongket.kit.figures.Provenance;

/** The approved count of one top-level channel in one year. */
public record YearTotal(int year, String channel, long persons, Provenance provenance) {}
