package vn.tongket.awards.recipient;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.tongket.kit.figures.Provenance;

/** A collective as it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectiveResponse(
        UUID id, String name, UUID parentId, String unit, Provenance provenance, Instant updatedAt, long version) {
    static CollectiveResponse of(Collective collective) {
        return new CollectiveResponse(
                collective.id,
                collective.name,
                collective.parentId,
                collective.unitCode,
                collective.provenance,
                collective.updatedAt,
                collective.version);
    }
}
