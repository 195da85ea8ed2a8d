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

/** Individuals who may receive awards. */
@Path("/individuals")
@Tag(name = "recipients")
class IndividualResource {
    private final IndividualService service;

    IndividualResource(IndividualService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary = "List individuals in the order of their last change; masked unless a signed decision names them")
    public Page<IndividualResponse> list(@BeanParam ChangedAfter changed, @Valid @BeanParam PageRequest page) {
        return service.list(changed.instant(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Read one individual; unmasked, and recorded, for those whose work needs it")
    public RestResponse<IndividualResponse> find(UUID id) {
        return answer(service.find(id));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Record one individual")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<IndividualResponse> record(@Valid @NotNull IndividualRequest request) {
        IndividualResponse recorded = service.record(request);
        return Versioned.created("individuals/" + recorded.id(), recorded, recorded.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Correct one individual")
    public RestResponse<IndividualResponse> replace(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull IndividualRequest request) {
        return answer(service.replace(id, ifMatch, request));
    }

    private static RestResponse<IndividualResponse> answer(IndividualResponse response) {
        return Versioned.ok(response, response.version());
    }
}
