package vn.tongket.employment.reference;

import vn.tongket.kit.language.Label;

/**
 * What an indicator of this section is called and how it is measured.
 *
 * @param code as in {@code indicators.csv}
 * @param counted whether the job reports give it; otherwise its values come from elsewhere
 */
public record Indicator(String code, Label name, Label unitOfMeasure, boolean counted) {

    /** Whether the value is itself a percentage; every other indicator of the catalogue counts whole things. */
    public boolean isShare() {
        return unitOfMeasure.vi().equals("%");
    }
}
