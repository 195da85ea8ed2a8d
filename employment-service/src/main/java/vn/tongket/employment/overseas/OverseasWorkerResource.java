package vn.tongket.employment.overseas;

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

/** The register of people sent to work abroad. */
@Path("/overseas-workers")
@Tag(name = "overseas-workers")
class OverseasWorkerResource {
    private final OverseasWorkerService service;
    private final OverseasDuplicates duplicates;
    private final OverseasReconciliation reconciliation;

    OverseasWorkerResource(
            OverseasWorkerService service, OverseasDuplicates duplicates, OverseasReconciliation reconciliation) {
        this.service = service;
        this.duplicates = duplicates;
        this.reconciliation = reconciliation;
    }

    @GET
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST, Roles.APPROVER, Roles.LEADER, Roles.SYSTEM})
    @Operation(
            summary =
                    "List workers abroad in the order of their last change, withdrawn ones too; personal data are masked")
    public Page<OverseasWorkerResponse> list(
            @Valid @BeanParam OverseasWorkerQuery query,
            @BeanParam ChangedAfter changed,
            @Valid @BeanParam PageRequest page) {
        return service.list(query, changed.instant(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST, Roles.APPROVER, Roles.LEADER, Roles.SYSTEM})
    @Operation(summary = "Read one worker; unmasked, and recorded, for those whose work needs it")
    public RestResponse<OverseasWorkerResponse> find(UUID id) {
        return answer(service.find(id));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(
            summary = "Enter a worker sent abroad",
            description =
                    """
                    Refused where the same personal ID departs in the same year or is under contract at the same time, \
                    unless secondDeparture says that this is meant. possibleDuplicates names records that agree in \
                    name, birth and sex where no personal ID tells, and whose units hold, or held at another time, some \
                    of the same territory.""")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<OverseasWorkerResponse> enter(@Valid @NotNull OverseasWorkerRequest request) {
        OverseasWorkerResponse entered = service.enter(request);
        return Versioned.created("overseas-workers/" + entered.id(), entered, entered.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Correct a worker's record, or complete it with departure, return or early end")
    public RestResponse<OverseasWorkerResponse> replace(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull OverseasWorkerRequest request) {
        return answer(service.replace(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Record that a worker has come home, at the end of the contract or before")
    public RestResponse<OverseasWorkerResponse> comeHome(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull OverseasReturnRequest request) {
        return answer(service.comeHome(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(
            summary =
                    "Withdraw a record whose contract came to nothing or that was entered by mistake, with the reason",
            description =
                    """
                    It stays readable with status withdrawn, and counts in no comparison with other records and in no \
                    figure. It cannot be changed any more; the person may be entered anew.""")
    public RestResponse<OverseasWorkerResponse> withdraw(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull OverseasWithdrawalRequest request) {
        return answer(service.withdraw(id, ifMatch, request));
    }

    @GET
    @Path("/duplicates")
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST, Roles.APPROVER})
    @Operation(summary = "Pairs of departures of a year that are, or may be, of one person; personal data are masked")
    public Page<OverseasPairResponse> duplicates(
            @Valid @BeanParam OverseasYear year, @Valid @BeanParam PageRequest page) {
        return duplicates.list(year, page);
    }

    @GET
    @Path("/reconciliation")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary = "Departures in the register beside the approved head counts of work abroad",
            description =
                    """
                    Only monthly reports are counted. A worker is counted with the unit that reported for their own, \
                    or with the unit just below the province where none did.""")
    public OverseasReconciliationResponse reconcile(@Valid @BeanParam OverseasReconciliationQuery query) {
        return reconciliation.of(query);
    }

    private static RestResponse<OverseasWorkerResponse> answer(OverseasWorkerResponse worker) {
        return Versioned.ok(worker, worker.version());
    }
}
