package vn.tongket.employment.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kit.identity.Roles;

/** Inhabitants of units, by which figures of divided units can be spread. */
@Path("/unit-populations")
@Tag(name = "statistics")
class UnitPopulationResource {
    private final UnitPopulations populations;

    UnitPopulationResource(UnitPopulations populations) {
        this.populations = populations;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Inhabitants of units on record, with source")
    public List<UnitPopulationResponse> list() {
        return populations.list();
    }

    @PUT
    @Path("/{unit}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Record the inhabitants of a unit on a day")
    public List<UnitPopulationResponse> record(String unit, @Valid @NotNull UnitPopulationRequest request) {
        return populations.record(unit, request);
    }
}
