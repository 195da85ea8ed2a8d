package vn.tongket.awards.recipient;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.tongket.kit.figures.Provenance;

/** A person as recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndividualResponse(
        UUID id,
        String fullName,
        UUID collectiveId,
        String position,
        Provenance provenance,
        Instant updatedAt,
        long version) {
    static IndividualResponse of(Individual individual) {
        return new IndividualResponse(
                individual.id,
                individual.fullName,
                individual.collectiveId,
                individual.position,
                individual.provenance,
                individual.updatedAt,
                individual.version);
    }
}
