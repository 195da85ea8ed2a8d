package vn.tongket.employment.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.Roles;

/** Questions and answers about a report. */
@Path("/job-reports/{id}/messages")
@Tag(name = "job-reports")
class MessageResource {
    private final MessageService service;

    MessageResource(MessageService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST, Roles.APPROVER, Roles.AUDITOR})
    @Operation(summary = "The conversation about a report, oldest first")
    public List<MessageResponse> list(UUID id) {
        return service.list(id);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Ask, as a specialist, or answer, as the unit; the report stays as it is")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<List<MessageResponse>> write(UUID id, @Valid @NotNull MessageRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, service.write(id, request));
    }
}
