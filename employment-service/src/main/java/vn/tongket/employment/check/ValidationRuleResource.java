package vn.tongket.employment.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.concurrency.Versioned;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.paging.ChangedAfter;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;

/** Rules by which reports are checked. */
@Path("/validation-rules")
@Tag(name = "validation-rules")
class ValidationRuleResource {
    private static final String CODE = "REPORT-NOT-EMPTY";

    private final ValidationRuleService service;

    ValidationRuleResource(ValidationRuleService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "List rules in the order of their last change; inactive ones too")
    public Page<ValidationRuleResponse> list(@BeanParam ChangedAfter changed, @Valid @BeanParam PageRequest page) {
        return service.list(changed.instant(), page);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Read a rule")
    public RestResponse<ValidationRuleResponse> find(@PathParam("code") @Parameter(example = CODE) String code) {
        return answer(service.find(code));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Record a rule; If-Match is needed to change one",
            description =
                    "Rules are not deleted: active=false takes one out of use. Reports submitted before keep what was said.")
    public RestResponse<ValidationRuleResponse> set(
            @Pattern(regexp = "[A-Z][A-Z0-9-]{2,49}") @PathParam("code") @Parameter(example = CODE) String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ValidationRuleRequest request) {
        return answer(service.set(code, ifMatch, request));
    }

    private static RestResponse<ValidationRuleResponse> answer(ValidationRuleResponse rule) {
        return Versioned.ok(rule, rule.version());
    }
}
