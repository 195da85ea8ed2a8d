package vn.tongket.employment.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.time.ReportingCalendar;

/** Years whose reports are closed. */
@Path("/locked-years")
@Tag(name = "job-reports")
class LockedYearResource {
    private final LockedYearService service;

    LockedYearResource(LockedYearService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Closed years, with how many of their reports are locked and how many came too late")
    public List<LockedYearResponse> list() {
        return service.list();
    }

    @PUT
    @Path("/{year}")
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Close a year: approved reports are locked, and nobody changes any report of it")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", description = "The year is locked already")
    public LockedYearResponse lock(
            int year,
            @QueryParam("calendar") @DefaultValue("calendar-year") ReportingCalendar calendar,
            @Valid @NotNull LockedYearRequest request) {
        return service.lock(new LockedYear(year, calendar), request.reason());
    }

    @POST
    @Path("/{year}/opening")
    @Idempotent
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Open a closed year again, with a reason")
    @APIResponse(responseCode = "204", description = "Open again")
    @APIResponse(responseCode = "404", description = "The year is not locked")
    public void unlock(
            int year,
            @QueryParam("calendar") @DefaultValue("calendar-year") ReportingCalendar calendar,
            @Valid @NotNull LockedYearRequest request) {
        service.unlock(new LockedYear(year, calendar), request.reason());
    }
}
