package vn.tongket.socialprotection.payroll;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A draft becomes approved, and nothing follows. */
enum PayrollStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("approved")
    APPROVED
}
