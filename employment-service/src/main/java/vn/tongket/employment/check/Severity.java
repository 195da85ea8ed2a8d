package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a violation weighs. */
enum Severity {
    /** Keeps a report from being submitted without an explanation. */
    @JsonProperty("error")
    ERROR,
    /** Is shown to whoever approves. */
    @JsonProperty("warning")
    WARNING
}
