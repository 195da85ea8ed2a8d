package vn.tongket.awards.recipient;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.concurrency.Versioned;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.paging.ChangedAfter;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;

/** Collectives who may receive awards. */
@Path("/collectives")
@Tag(name = "recipients")
class CollectiveResource {
    private final CollectiveService service;

    CollectiveResource(CollectiveService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "List collectives in the order of their last change")
    public Page<CollectiveResponse> list(@BeanParam ChangedAfter changed, @Valid @BeanParam PageRequest page) {
        return service.list(changed.instant(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Read one collective")
    public RestResponse<CollectiveResponse> find(UUID id) {
        return answer(service.find(id));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Record one collective")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<CollectiveResponse> record(@Valid @NotNull CollectiveRequest request) {
        CollectiveResponse recorded = service.record(request);
        return Versioned.created("collectives/" + recorded.id(), recorded, recorded.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Correct one collective")
    public RestResponse<CollectiveResponse> replace(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CollectiveRequest request) {
        return answer(service.replace(id, ifMatch, request));
    }

    private static RestResponse<CollectiveResponse> answer(CollectiveResponse response) {
        return Versioned.ok(response, response.version());
    }
}
