package vn.tongket.gateway.reference;

import vn.tongket.kit.language.Label;

/**
 * What an indicator is called and how it is measured.
 *
 * @param code as in {@code indicators.csv}
 * @param direction whether more is better: {@code up}, {@code down} or {@code none}
 */
public record Indicator(String code, Label name, Label unitOfMeasure, String direction) {

    /** Whether more is better; of other indicators a rise is a fact but no merit. */
    public boolean isBetterHigher() {
        return direction.equals("up");
    }

    /** Whether the value is itself a percentage, so that its change is counted in percentage points. */
    public boolean isShare() {
        return unitOfMeasure.vi().equals("%");
    }
}
