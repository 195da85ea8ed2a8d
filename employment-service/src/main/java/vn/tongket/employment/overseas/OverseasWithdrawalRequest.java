package vn.tongket.employment.overseas;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the record of a worker is withdrawn. */
record OverseasWithdrawalRequest(@NotBlank @Size(max = 500) @Schema(examples = "Hợp đồng bị huỷ") String reason) {

    /** A reason may tell of the person. */
    @Override
    public String toString() {
        return "OverseasWithdrawalRequest[]";
    }
}
