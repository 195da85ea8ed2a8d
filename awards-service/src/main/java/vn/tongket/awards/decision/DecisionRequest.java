package vn.tongket.awards.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kit.figures.Provenance;

/**
 * A decision as it stands on paper.
 *
 * @param signedOn date of the document
 * @param authority who decides, in the words of the catalogue
 * @param year year whose work is honoured
 */
record DecisionRequest(
        @NotBlank @Size(max = 60) @Schema(examples = "05/QĐ-SLĐTBXH") String number,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 200) String signer,
        @NotBlank @Schema(examples = "department_director") String authority,
        @Min(2000) @Max(2100) int year,
        Provenance provenance,
        @NotEmpty @Size(max = 5000) List<@NotNull @Valid DecisionGrantRequest> grants) {

    DecisionRequest {
        provenance = Objects.requireNonNullElse(provenance, Provenance.RECORDED);
    }

    /** One award for one recipient. */
    record DecisionGrantRequest(
            @NotBlank @Schema(examples = "CSTDCS") String awardCode,
            @NotNull AwardSubject subject,
            @NotNull UUID recipientId) {}
}
