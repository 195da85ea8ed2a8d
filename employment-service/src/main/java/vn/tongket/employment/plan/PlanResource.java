package vn.tongket.employment.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.employment.plan.PlanService.PlanHistory;
import vn.tongket.kit.concurrency.Versioned;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.paging.ChangedAfter;

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
    @Operation(
            summary = "All targets of a year that are in force on a day",
            description = "With updatedAfter those that were recorded since, or whose day came since, and, without a "
                    + "value, those withdrawn or put off to a day ahead since.")
    public List<PlanResponse> list(
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @QueryParam("on") @Parameter(description = "In force on this day; today where absent") LocalDate on,
            @BeanParam ChangedAfter changed) {
        return service.list(year, on, changed.sought());
    }

    @GET
    @Path("/{year}/{indicator}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "The target of a unit for an indicator in a year that is in force on a day")
    public RestResponse<PlanResponse> find(
            @Min(2000) @Max(2100) int year,
            @PathParam("indicator") @Parameter(example = "EMP-JOBS-TOTAL") String indicator,
            @QueryParam("unit") @NotNull String unit,
            @QueryParam("on") @Parameter(description = "In force on this day; today where absent") LocalDate on) {
        PlanResponse plan = service.find(year, indicator, unit, on);
        return Versioned.ok(plan, plan.version());
    }

    @GET
    @Path("/{year}/{indicator}/revisions")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary =
                    "Every record of the target, oldest first; its ETag serves a change also before the target is in force")
    @APIResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the target, for If-Match",
                            schema = @Schema(type = SchemaType.STRING, examples = "\"3\"")))
    public RestResponse<List<PlanRevisionResponse>> revisions(
            @Min(2000) @Max(2100) int year,
            @PathParam("indicator") @Parameter(example = "EMP-JOBS-TOTAL") String indicator,
            @QueryParam("unit") @NotNull String unit,
            @QueryParam("on") @Parameter(description = "A day on which the code names the unit; today where absent")
                    LocalDate on) {
        PlanHistory history = service.revisions(year, indicator, unit, on);
        return Versioned.ok(history.revisions(), history.version());
    }

    @PUT
    @Path("/{year}/{indicator}")
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Set a target; If-Match is needed to change one")
    public RestResponse<PlanResponse> set(
            @Min(2000) @Max(2100) int year,
            @PathParam("indicator") @Parameter(example = "EMP-JOBS-TOTAL") String indicator,
            @QueryParam("on")
                    @Parameter(
                            description = "A day on which the code names the unit; that of the decision where absent")
                    LocalDate on,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PlanRequest request) {
        PlanResponse plan = service.set(year, indicator, on, ifMatch, request);
        return Versioned.ok(plan, plan.version());
    }

    @POST
    @Path("/{year}/{indicator}/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(
            summary = "Withdraw a target that was set by mistake, with the reason; its history stays",
            description =
                    "Nothing that was recorded before is in force on any day; the target may be set anew. A single "
                            + "wrong record is replaced by one that corrects it.")
    public RestResponse<PlanResponse> withdraw(
            @Min(2000) @Max(2100) int year,
            @PathParam("indicator") @Parameter(example = "EMP-JOBS-TOTAL") String indicator,
            @QueryParam("on") @Parameter(description = "A day on which the code names the unit; today where absent")
                    LocalDate on,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PlanWithdrawalRequest request) {
        PlanResponse plan = service.withdraw(year, indicator, on, ifMatch, request);
        return Versioned.ok(plan, plan.version());
    }
}
