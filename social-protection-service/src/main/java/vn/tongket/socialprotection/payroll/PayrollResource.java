package vn.tongket.socialprotection.payroll;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.concurrency.Versioned;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.paging.ChangedAfter;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;

/** Monthly payrolls. */
@Path("/payrolls")
@Tag(name = "payrolls")
class PayrollResource {
    private final PayrollService service;

    PayrollResource(PayrollService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "List payrolls in the order of their last change")
    public Page<PayrollResponse> list(
            @QueryParam("programme") @Parameter(example = "merit") Programme programme,
            @QueryParam("year") Integer year,
            @BeanParam ChangedAfter changed,
            @Valid @BeanParam PageRequest page) {
        return service.list(programme, year, changed.instant(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Read a payroll with its totals by category")
    public RestResponse<PayrollResponse> find(UUID id) {
        return answer(service.find(id));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Work out what everyone entitled in a month is due")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<PayrollResponse> make(@Valid @NotNull PayrollRequest request) {
        PayrollResponse payroll = service.make(request);
        return Versioned.created("payrolls/" + payroll.id(), payroll, payroll.version());
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed(Roles.APPROVER)
    @Operation(summary = "Approve a payroll, which fixes it; not by whoever made it")
    public RestResponse<PayrollResponse> approve(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.approve(id, ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Throw a draft away")
    public void discard(UUID id, @HeaderParam("If-Match") String ifMatch) {
        service.discard(id, ifMatch);
    }

    private static RestResponse<PayrollResponse> answer(PayrollResponse payroll) {
        return Versioned.ok(payroll, payroll.version());
    }
}
