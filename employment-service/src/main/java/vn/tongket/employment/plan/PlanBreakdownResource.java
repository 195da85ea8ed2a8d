package vn.tongket.employment.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.concurrency.Versioned;
import vn.tongket.kit.identity.Roles;

/** Targets broken down to the units below. */
@Path("/plans/{year}/{indicator}/breakdown")
@Tag(name = "plans")
class PlanBreakdownResource {
    private final PlanBreakdownService service;

    PlanBreakdownResource(PlanBreakdownService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary =
                    "A target beside the targets of the units of one level below, and by how much these do not add up")
    public RestResponse<PlanBreakdownResponse> find(
            @Min(2000) @Max(2100) int year,
            @PathParam("indicator") @Parameter(example = "EMP-JOBS-TOTAL") String indicator,
            @QueryParam("unit") @NotNull String unit,
            @BeanParam PlanBreakdownQuery query) {
        PlanBreakdownResponse breakdown = service.find(year, indicator, unit, query);
        return Versioned.ok(breakdown, breakdown.version());
    }

    @PUT
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(
            summary = "Set a target and all its parts by one decision",
            description =
                    """
                    The parts add up to the whole, or the request gives the reason. Where whole or parts are on record, \
                    If-Match carries the ETag of the breakdown, which moves with each of them.""")
    public RestResponse<PlanBreakdownResponse> set(
            @Min(2000) @Max(2100) int year,
            @PathParam("indicator") @Parameter(example = "EMP-JOBS-TOTAL") String indicator,
            @BeanParam PlanBreakdownQuery query,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PlanBreakdownRequest request) {
        PlanBreakdownResponse breakdown = service.set(year, indicator, query, ifMatch, request);
        return Versioned.ok(breakdown, breakdown.version());
    }
}
