package vn.tongket.awards.recipient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kit.figures.Provenance;

/** A person who works in a collective. */
record IndividualRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Nguyễn Văn Mẫu") String fullName,
        @NotNull UUID collectiveId,
        @Size(max = 200) @Schema(examples = "Viên chức") String position,
        Provenance provenance) {
    IndividualRequest {
        provenance = Objects.requireNonNullElse(provenance, Provenance.RECORDED);
    }

    /** Records print all their parts; a name must not get into a log that way. */
    @Override
    public String toString() {
        return "IndividualRequest[" + collectiveId + "]";
    }
}
