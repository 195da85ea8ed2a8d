package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What it means that there is no value to compare: no line of the kind, or no report of the other month. */
enum MissingValue {
    @JsonProperty("skip-rule-if-any-missing")
    SKIP_IF_ANY_MISSING,
    /** Otherwise the missing one is 0. A constant is never missing, and does not save a rule that has nothing else. */
    @JsonProperty("skip-rule-if-all-missing")
    SKIP_IF_ALL_MISSING,
    @JsonProperty("treat-as-zero")
    TREAT_AS_ZERO
}
