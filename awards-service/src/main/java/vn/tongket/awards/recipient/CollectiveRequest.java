package vn.tongket.awards.recipient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kit.figures.Provenance;

/**
 * A collective.
 *
 * @param parentId the collective that it is part of, if any
 * @param unit code of the administrative unit where it works, as of today
 */
record CollectiveRequest(
        @NotBlank @Size(max = 300) @Schema(examples = "Phòng Việc làm (mẫu)") String name,
        UUID parentId,
        @NotBlank @Schema(examples = "20") String unit,
        Provenance provenance) {
    CollectiveRequest {
        provenance = Objects.requireNonNullElse(provenance, Provenance.RECORDED);
    }
}
