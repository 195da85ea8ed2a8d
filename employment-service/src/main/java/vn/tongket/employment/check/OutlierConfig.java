package vn.tongket.employment.check;

import io.smallrye.config.ConfigMapping;

/** When a value stands out of the unit's history. */
@ConfigMapping(prefix = "tongket.checks.outliers")
interface OutlierConfig {
    /** A modified z-score beyond this, up or down. */
    double threshold();

    /** Fewer earlier values say nothing. */
    int minimumMonths();

    /** How many months before the report are looked at. */
    int windowMonths();
}
