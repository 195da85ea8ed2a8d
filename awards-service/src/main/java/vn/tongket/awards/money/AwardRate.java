package vn.tongket.awards.money;

import java.math.BigDecimal;

/**
 * The multiple of the base salary that goes with an award.
 *
 * @param isExact false where the law gives a ceiling only
 * @param isActive false where the row is only remembered and the province has not confirmed it
 */
record AwardRate(
        BigDecimal multiple, boolean isExact, String actId, String article, String confidence, boolean isActive) {}
