package vn.tongket.employment.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.concurrency.Versioned;
import vn.tongket.kit.identity.Roles;

/** Yearly targets. */
@Path("/plans")
@Tag(name = "plans")
class PlanResource {
    private final PlanService service;

    PlanResource(PlanService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "All targets of a year")
    public List<PlanResponse> list(@QueryParam("year") @NotNull Integer year) {
        return service.list(year);
    }

    @GET
    @Path("/{year}/{indicator}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "The target of a unit for an indicator in a year")
    public RestResponse<PlanResponse> find(int year, String indicator, @QueryParam("unit") @NotNull String unit) {
        PlanResponse plan = service.find(year, indicator, unit);
        return Versioned.ok(plan, plan.version());
    }

    @GET
    @Path("/{year}/{indicator}/revisions")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Every value that the target had, oldest first")
    public List<PlanRevisionResponse> revisions(int year, String indicator, @QueryParam("unit") @NotNull String unit) {
        return service.revisions(year, indicator, unit);
    }

    @PUT
    @Path("/{year}/{indicator}")
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Set a target; If-Match is needed to change one")
    public RestResponse<PlanResponse> set(
            int year, String indicator, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanRequest request) {
        PlanResponse plan = service.set(year, indicator, ifMatch, request);
        return Versioned.ok(plan, plan.version());
    }
}
