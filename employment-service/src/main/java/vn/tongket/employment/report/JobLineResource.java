package vn.tongket.employment.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.concurrency.Versioned;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.Roles;

/** Single lines of a report. {@code If-Match} speaks of the report. */
@Path("/job-reports/{id}")
@Tag(name = "job-reports")
class JobLineResource {
    private final JobLineService service;
    private final JobReportHistoryService histories;

    JobLineResource(JobLineService service, JobReportHistoryService histories) {
        this.service = service;
        this.histories = histories;
    }

    @GET
    @Path("/lines/{lineId}/history")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary = "Every value that a line held, oldest first; also of a deleted report, within the caller's units")
    public List<LineValueResponse> history(UUID id, UUID lineId) {
        return histories.ofLine(id, lineId);
    }

    @PUT
    @Path("/lines/{lineId}")
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Give a line a new value; of an approved report only while the line is open")
    public RestResponse<JobReportResponse> correct(
            UUID id,
            UUID lineId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull LineCorrectionRequest request) {
        return answer(service.correct(id, lineId, ifMatch, request));
    }

    @POST
    @Path("/lines/{lineId}/reopening")
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Open one line of an approved report for a time, with a reason")
    public RestResponse<JobReportResponse> reopen(
            UUID id, UUID lineId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReopeningRequest request) {
        return answer(service.reopen(id, lineId, ifMatch, request));
    }

    @POST
    @Path("/lines/reopening")
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(
            summary = "Open the line of an approved report that counts this, also where the report has none yet",
            description =
                    "A line that is not there comes in with removed and nobody in it, and counts for nothing until "
                            + "it is given a value. Its id is among the lines of the report while it is open.")
    public RestResponse<JobReportResponse> reopenByKey(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull LineReopeningRequest request) {
        return answer(service.reopen(id, ifMatch, request));
    }

    @GET
    @Path("/changes-since-approval")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Lines that were corrected after the approval, with the value that was approved")
    public List<LineChangeResponse> changedSinceApproval(UUID id) {
        return service.changedSinceApproval(id);
    }

    private static RestResponse<JobReportResponse> answer(JobReportResponse report) {
        return Versioned.ok(report, report.version());
    }
}
