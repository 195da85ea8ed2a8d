package vn.tongket.employment.statistics;

import vn.tongket.kit.language.Label;

/**
 * One part of a cut.
 *
 * @param code of the channel, month, unit, sex or country; {@code unknown} where the lines do not say
 */
public record LabelledCount(String code, Label label, long persons) {}
