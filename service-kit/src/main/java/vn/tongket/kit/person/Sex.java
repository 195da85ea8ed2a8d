package vn.tongket.kit.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As in the personal papers. */
public enum Sex {
    @JsonProperty("female")
    FEMALE,
    @JsonProperty("male")
    MALE
}
