package vn.tongket.awards.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who receives an award. */
enum AwardSubject {
    @JsonProperty("individual")
    INDIVIDUAL,
    @JsonProperty("collective")
    COLLECTIVE;

    /** The word of the law tables. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
