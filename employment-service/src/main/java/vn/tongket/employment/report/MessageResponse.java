package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** One part of the conversation about a report. */
record MessageResponse(UUID id, Kind kind, String text, String author, Instant writtenAt) {

    /** Who speaks to whom. */
    enum Kind {
        /** Whoever checks the report asks its unit. */
        @JsonProperty("question")
        QUESTION,
        /** The unit answers. */
        @JsonProperty("answer")
        ANSWER,
        /** The reason with which the report was sent back. */
        @JsonProperty("return")
        RETURN
    }
}
