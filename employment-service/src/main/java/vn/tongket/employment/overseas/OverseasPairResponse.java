package vn.tongket.employment.overseas;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Two records that are, or may be, of one person; masked.
 *
 * @param explained whether the one that was entered later says why it is a second departure
 * @param first the one that was entered first
 */
record OverseasPairResponse(
        PairBasis basis, boolean explained, OverseasWorkerResponse first, OverseasWorkerResponse second) {

    /** In what the two agree. */
    enum PairBasis {
        /** The same number: one person. */
        @JsonProperty("personal-id")
        PERSONAL_ID,
        /** Name, birth and sex, and units that held some of the same territory, while no number tells. */
        @JsonProperty("name")
        NAME
    }
}
