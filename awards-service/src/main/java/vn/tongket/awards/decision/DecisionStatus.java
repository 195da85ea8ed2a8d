package vn.tongket.awards.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a decision stands. */
enum DecisionStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("signed")
    SIGNED
}
