package vn.tongket.awards.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

/** Decisions of commendation. */
@Path("/decisions")
@Tag(name = "decisions")
class DecisionResource {
    private final DecisionService service;

    DecisionResource(DecisionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "List decisions in the order of their last change")
    public Page<DecisionResponse> list(
            @QueryParam("year") Integer year, @BeanParam ChangedAfter changed, @Valid @BeanParam PageRequest page) {
        return service.list(year, changed.instant(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Read a decision with the money of its grants and the reasons")
    public RestResponse<DecisionResponse> find(UUID id) {
        return answer(service.find(id));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Enter a decision as a draft")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<DecisionResponse> enter(@Valid @NotNull DecisionRequest request) {
        DecisionResponse decision = service.enter(request);
        return Versioned.created("decisions/" + decision.id(), decision, decision.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Replace a draft")
    public RestResponse<DecisionResponse> replace(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DecisionRequest request) {
        return answer(service.replace(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/signature")
    @Idempotent
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Sign a decision: fixes the money; not by whoever entered it")
    public RestResponse<DecisionResponse> sign(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.sign(id, ifMatch));
    }

    private static RestResponse<DecisionResponse> answer(DecisionResponse decision) {
        return Versioned.ok(decision, decision.version());
    }
}
