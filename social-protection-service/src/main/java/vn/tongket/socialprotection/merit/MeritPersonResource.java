package vn.tongket.socialprotection.merit;

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
import java.time.LocalDate;
import java.time.YearMonth;
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
import vn.tongket.socialprotection.person.EndRequest;

/** People with merit. */
@Path("/merit-people")
@Tag(name = "merit-people")
class MeritPersonResource {
    private final MeritService service;

    MeritPersonResource(MeritService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST, Roles.APPROVER, Roles.LEADER, Roles.SYSTEM})
    @Operation(summary = "List people with merit in the order of their last change; personal data are masked")
    public Page<MeritPersonResponse> list(@BeanParam ChangedAfter changed, @Valid @BeanParam PageRequest page) {
        return service.list(changed.instant(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST, Roles.APPROVER, Roles.LEADER, Roles.SYSTEM})
    @Operation(summary = "Read one person with merit; unmasked, and recorded, for those whose work needs it")
    public RestResponse<MeritPersonResponse> find(UUID id) {
        return answer(service.find(id));
    }

    @GET
    @Path("/{id}/allowance")
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST, Roles.APPROVER})
    @Operation(summary = "What is due in the name of the person in a month, by which rows of the annexes")
    public MeritAllowanceResponse allowance(
            UUID id,
            @QueryParam("month") @Parameter(description = "Such as 2024-07; this month where absent") YearMonth month,
            @QueryParam("knownOn") @Parameter(description = "The law as known on this day; today where absent")
                    LocalDate knownOn) {
        return service.allowance(id, month, knownOn);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Enter a person with merit")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<MeritPersonResponse> enter(@Valid @NotNull MeritPersonRequest request) {
        MeritPersonResponse entered = service.enter(request);
        return Versioned.created("merit-people/" + entered.id(), entered, entered.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Correct a person with merit")
    public RestResponse<MeritPersonResponse> replace(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull MeritPersonRequest request) {
        return answer(service.replace(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Stop the allowance from the month after an event")
    public RestResponse<MeritPersonResponse> end(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EndRequest request) {
        return answer(service.end(id, ifMatch, request));
    }

    private static RestResponse<MeritPersonResponse> answer(MeritPersonResponse response) {
        return Versioned.ok(response, response.version());
    }
}
