package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what the distance of a value from the median is measured. */
enum OutlierMeasure {
    /** The median absolute deviation. */
    @JsonProperty("mad")
    MAD,
    /** The mean absolute deviation, where more than half of the history is one and the same value. */
    @JsonProperty("mean-deviation")
    MEAN_DEVIATION,
    /** Nothing: the whole history is one value, and any other stands out. */
    @JsonProperty("constant-history")
    CONSTANT_HISTORY
}
