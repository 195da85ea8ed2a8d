package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which value is held against its history. */
enum OutlierScope {
    /** One line. */
    @JsonProperty("line")
    LINE,
    /** The sum of a channel's lines. */
    @JsonProperty("channel")
    CHANNEL
}
