package vn.tongket.socialprotection.merit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who is paid: often not the person of merit. */
enum PayeeKind {
    @JsonProperty("self")
    SELF,
    @JsonProperty("relative")
    RELATIVE,
    /** In charge of worship; may be paid without being a relative in law. */
    @JsonProperty("worshipper")
    WORSHIPPER
}
