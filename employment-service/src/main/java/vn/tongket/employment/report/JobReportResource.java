package vn.tongket.employment.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.concurrency.Versioned;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.paging.ChangedAfter;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;

/** Job-creation reports of the units. */
@Path("/job-reports")
@Tag(name = "job-reports")
class JobReportResource {

    private final JobReportService service;
    private final SubmissionService submissions;
    private final JobReportHistoryService histories;

    JobReportResource(JobReportService service, SubmissionService submissions, JobReportHistoryService histories) {
        this.service = service;
        this.submissions = submissions;
        this.histories = histories;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary = "List reports in the order of their last change",
            description = "With updatedAfter deleted reports are among them, without their lines.")
    public Page<JobReportResponse> list(
            @BeanParam JobReportQuery query, @BeanParam ChangedAfter changed, @Valid @BeanParam PageRequest page) {
        return service.list(query, changed.sought(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Read a report")
    public RestResponse<JobReportResponse> find(UUID id) {
        return answer(service.find(id));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Enter a report as a draft")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<JobReportResponse> enter(@Valid @NotNull JobReportRequest request) {
        JobReportResponse report = service.enter(request);
        return Versioned.created("job-reports/" + report.id(), report, report.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Replace a draft or returned report")
    public RestResponse<JobReportResponse> replace(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull JobReportRequest request) {
        return answer(service.replace(id, ifMatch, request));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Delete a draft or a returned report")
    public void delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(
            summary = "Submit a report for approval; its checks run",
            description = "The body may be left out. Where a rule with severity error is not kept to, it explains why.")
    public RestResponse<JobReportResponse> submit(
            UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @RequestBody(required = false) SubmissionRequest request) {
        return answer(submissions.submit(id, ifMatch, request));
    }

    /** For clients that send no body, and so no JSON or something else than that. */
    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(hidden = true)
    public RestResponse<JobReportResponse> submitAsItIs(UUID id, @HeaderParam("If-Match") String ifMatch, String body) {
        if (!body.isBlank()) {
            throw CommonProblem.UNSUPPORTED_MEDIA.because(
                    "Lời giải trình gửi bằng application/json.", "An explanation is sent as application/json.");
        }
        return answer(submissions.submit(id, ifMatch, null));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Approve a submitted report; not by whoever entered or submitted it or wrote a figure")
    public RestResponse<JobReportResponse> approve(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.approve(id, ifMatch));
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Return a submitted report to its unit, with a reason")
    public RestResponse<JobReportResponse> sendBack(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReturnRequest request) {
        return answer(service.sendBack(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(
            summary = "Take out a report that was approved for the wrong unit or period, with a reason",
            description = "It counts no more, its history stays, and another may be entered in its place.")
    public RestResponse<JobReportResponse> withdraw(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull JobReportWithdrawalRequest request) {
        return answer(service.withdraw(id, ifMatch, request));
    }

    @GET
    @Path("/{id}/transitions")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary =
                    "Every status that a report had, oldest first; also of a deleted report, within the caller's units")
    public List<TransitionResponse> transitions(UUID id) {
        return histories.transitions(id);
    }

    private static RestResponse<JobReportResponse> answer(JobReportResponse report) {
        return Versioned.ok(report, report.version());
    }
}
