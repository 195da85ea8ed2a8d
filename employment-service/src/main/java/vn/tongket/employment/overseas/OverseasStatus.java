package vn.tongket.employment.overseas;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import vn.tongket.kit.problem.CommonProblem;

/** Where a worker stands; the database derives it from the record. */
enum OverseasStatus {
    @JsonProperty("not-departed")
    NOT_DEPARTED,
    @JsonProperty("abroad")
    ABROAD,
    @JsonProperty("returned")
    RETURNED,
    /** The contract ended before its time, wherever the worker is. */
    @JsonProperty("ended-early")
    ENDED_EARLY,
    /** The record was entered by mistake, or its contract came to nothing. It counts nowhere. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** Reads the code of a query parameter; 400 otherwise. */
    static OverseasStatus fromString(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "status",
                        "Chỉ nhận not-departed, abroad, returned, ended-early hoặc withdrawn.",
                        "Takes not-departed, abroad, returned, ended-early or withdrawn."));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
