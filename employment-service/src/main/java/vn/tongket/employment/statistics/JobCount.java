package vn.tongket.employment.statistics;

import vn.tongket.kit.language.Label;

/**
 * One group of a count.
 *
 * @param code of the channel, month, unit, sex or country; {@code unknown} where the lines do not say
 */
public record JobCount(String code, Label label, long persons) {}
