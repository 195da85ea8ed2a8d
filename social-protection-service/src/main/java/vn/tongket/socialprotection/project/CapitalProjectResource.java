package vn.tongket.socialprotection.project;

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

/** Capital projects of the department as investor. */
@Path("/capital-projects")
@Tag(name = "capital-projects")
class CapitalProjectResource {
    private final CapitalProjectService service;

    CapitalProjectResource(CapitalProjectService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "List projects in the order of their last change")
    public Page<CapitalProjectResponse> list(@BeanParam ChangedAfter changed, @Valid @BeanParam PageRequest page) {
        return service.list(changed.instant(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Read a project with its years")
    public RestResponse<CapitalProjectResponse> find(UUID id) {
        return answer(service.find(id));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Enter a project")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<CapitalProjectResponse> enter(@Valid @NotNull CapitalProjectRequest request) {
        CapitalProjectResponse project = service.enter(request);
        return Versioned.created("capital-projects/" + project.id(), project, project.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Correct a project")
    public RestResponse<CapitalProjectResponse> replace(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CapitalProjectRequest request) {
        return answer(service.replace(id, ifMatch, request));
    }

    @PUT
    @Path("/{id}/years/{year}")
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Set plan, disbursed and returned capital of a year; If-Match is the version of the project")
    public RestResponse<CapitalProjectResponse> setYear(
            UUID id, int year, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CapitalYearRequest request) {
        return answer(service.setYear(id, year, ifMatch, request));
    }

    private static RestResponse<CapitalProjectResponse> answer(CapitalProjectResponse project) {
        return Versioned.ok(project, project.version());
    }
}
