package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sex as statistics count it. */
enum Sex {
    @JsonProperty("female")
    FEMALE,
    @JsonProperty("male")
    MALE
}
