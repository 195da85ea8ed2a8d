package vn.tongket.employment.overseas;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a worker has come home.
 *
 * @param reason why the contract ended early; only with {@code early-end}
 */
record OverseasReturnRequest(
        @NotNull @Schema(examples = "2027-03-02") LocalDate returnedOn,
        @NotNull ReturnKind kind,
        @Size(max = 500) @Schema(examples = "Sức khỏe") String reason) {

    /** Whether the contract ran its time. */
    enum ReturnKind {
        @JsonProperty("at-end")
        AT_END,
        @JsonProperty("early-end")
        EARLY_END
    }

    boolean isEarly() {
        return kind == ReturnKind.EARLY_END;
    }

    /** A reason may tell of the person. */
    @Override
    public String toString() {
        return "OverseasReturnRequest[" + kind + "]";
    }
}
