package vn.tongket.gateway.identity;

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
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;

/** Local users, kept by administrators. */
@Path("/users")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "users")
class UserResource {
    private final UserService service;

    UserResource(UserService service) {
        this.service = service;
    }

    @GET
    @Operation(summary = "List users by name")
    public Page<UserResponse> list(@Valid @BeanParam PageRequest page) {
        return page.page(service.list(page), user -> Cursor.of(user.username()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One user")
    public RestResponse<UserResponse> find(UUID id) {
        UserResponse user = service.find(id);
        return Versioned.ok(user, user.version());
    }

    @POST
    @Idempotent
    @Operation(summary = "Create a user")
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<UserResponse> create(@Valid @NotNull UserRequest request) {
        UserResponse user = service.create(request);
        return Versioned.created("users/" + user.id(), user, user.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change name, roles, units, or password; or shut a user out")
    public RestResponse<UserResponse> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull UserRequest request) {
        UserResponse user = service.change(id, ifMatch, request);
        return Versioned.ok(user, user.version());
    }
}
