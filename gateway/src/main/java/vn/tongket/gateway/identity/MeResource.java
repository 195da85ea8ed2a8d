package vn.tongket.gateway.identity;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.CurrentCaller;

/** The caller's own account. */
@Path("/me")
@Tag(name = "me")
class MeResource {
    private final SecurityIdentity identity;
    private final CurrentCaller caller;
    private final UserService users;
    private final ProviderSignIn provider;

    MeResource(SecurityIdentity identity, CurrentCaller caller, UserService users, ProviderSignIn provider) {
        this.identity = identity;
        this.caller = caller;
        this.users = users;
        this.provider = provider;
    }

    @GET
    @PermitAll
    @Operation(summary = "Who I am and what I may do; also answers someone who has not signed in")
    public MeResponse me() {
        Caller me = caller.get();
        return new MeResponse(
                !identity.isAnonymous(),
                identity.isAnonymous() ? null : me.subject(),
                new TreeSet<>(me.roles()),
                new TreeSet<>(me.units()),
                provider.path().orElse(null));
    }

    @PUT
    @Path("/password")
    @Authenticated
    @Operation(summary = "Change my password")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "404", description = "The account has no password here")
    @APIResponse(responseCode = "422", description = "The current password is wrong")
    public void changePassword(@Valid @NotNull PasswordRequest request) {
        users.changePassword(caller.get().subject(), request);
    }
}
