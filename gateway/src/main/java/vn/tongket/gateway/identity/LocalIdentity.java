package vn.tongket.gateway.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.identity.Roles;

/**
 * Completes an identity: everyone of the province is a viewer, and a local user has roles and units, as they are now, and
 * may have been shut out.
 */
@ApplicationScoped
class LocalIdentity implements SecurityIdentityAugmentor {
    private final UserRepository users;

    LocalIdentity(UserRepository users) {
        this.users = users;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        if (identity.getPrincipal() instanceof JsonWebToken) {
            return Uni.createFrom().item(viewer(identity).build());
        }
        return context.runBlocking(() -> complete(identity));
    }

    /** One query needs no transaction, and no commit that every request would wait for. */
    @ActivateRequestContext
    SecurityIdentity complete(SecurityIdentity identity) {
        User user = users.named(identity.getPrincipal().getName())
                .filter(known -> known.enabled)
                .orElseThrow(AuthenticationFailedException::new);
        return viewer(identity)
                .addRoles(user.roles)
                .addAttribute(CurrentCaller.UNITS, user.units)
                .build();
    }

    private static QuarkusSecurityIdentity.Builder viewer(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder(identity);
        // Other systems read by scope, which is theirs alone
        return identity.hasRole(Roles.SYSTEM) ? builder : builder.addRole(Roles.VIEWER);
    }
}
