package vn.tongket.awards.annual;

import vn.tongket.kit.figures.Provenance;

/**
 * How often an award was granted for a year.
 *
 * @param amountVnd money of all of them; null where one amount is unknown
 */
record AwardCount(int year, String award, String subject, long grants, Long amountVnd, Provenance provenance) {}
