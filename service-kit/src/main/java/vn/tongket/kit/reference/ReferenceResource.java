package vn.tongket.kit.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kit.identity.Roles;

/** The reference tables of this service: the law as data, with act, article and confidence. */
@Path("/reference-tables")
@Tag(name = "reference")
class ReferenceResource {
    private final ReferenceService service;

    ReferenceResource(ReferenceService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Names of the reference tables")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = String.class,
                                            examples = "[\"legal_acts\", \"indicators\"]")))
    public Collection<String> names() {
        return service.names();
    }

    @GET
    @Path("/{table}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "All rows of a table, with confidence and confirmation")
    public List<ReferenceRow> rows(String table) {
        return service.rows(table);
    }

    @PUT
    @Path("/{table}/rows/{key}/confirmation")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Confirm a remembered row on the strength of an act; calculations may use it from then on")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "There is no such table or row")
    public ReferenceRow confirm(String table, String key, @Valid @NotNull ConfirmationRequest request) {
        return service.confirm(table, key, request);
    }

    @DELETE
    @Path("/{table}/rows/{key}/confirmation")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Withdraw a confirmation; the row is inactive again")
    public void withdraw(String table, String key) {
        service.withdraw(table, key);
    }
}
