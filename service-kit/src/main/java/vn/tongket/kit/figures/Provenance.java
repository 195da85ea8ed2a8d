package vn.tongket.kit.figures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a figure comes from. The weakest of its parts decides. */
public enum Provenance {
    /** Entered by the units in their ordinary work. */
    @JsonProperty("recorded")
    RECORDED,
    /** Taken over from a published document. */
    @JsonProperty("published")
    PUBLISHED,
    /** Made up to show the product; says nothing about the province. */
    @JsonProperty("illustrative")
    ILLUSTRATIVE;

    public Provenance weakest(Provenance other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
