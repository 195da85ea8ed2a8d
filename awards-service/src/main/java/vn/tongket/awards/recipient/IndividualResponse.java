package vn.tongket.awards.recipient;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.person.MaskedName;

/**
 * A person.
 *
 * @param masked whether name and position are hidden from the caller: no signed decision bears the name yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndividualResponse(
        UUID id,
        boolean masked,
        String fullName,
        UUID collectiveId,
        String position,
        Provenance provenance,
        Instant updatedAt,
        long version) {

    static IndividualResponse full(Individual individual) {
        return of(individual, false, individual.fullName, individual.position);
    }

    static IndividualResponse masked(Individual individual) {
        return of(individual, true, MaskedName.of(individual.fullName), null);
    }

    private static IndividualResponse of(Individual individual, boolean masked, String name, String position) {
        return new IndividualResponse(
                individual.id,
                masked,
                name,
                individual.collectiveId,
                position,
                individual.provenance,
                individual.updatedAt,
                individual.version);
    }
}
