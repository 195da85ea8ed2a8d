package vn.tongket.gateway.identity;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The session of the pages, whichever way it began. */
@Path("/me/session")
@Tag(name = "me")
class SessionResource {
    private final CurrentIdentityAssociation identity;
    private final OidcSession providerSession;
    private final String formCookie;

    SessionResource(
            CurrentIdentityAssociation identity,
            OidcSession providerSession,
            @ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String formCookie) {
        this.identity = identity;
        this.providerSession = providerSession;
        this.formCookie = formCookie;
    }

    @DELETE
    @PermitAll
    @Operation(summary = "Sign out of the pages")
    public Uni<RestResponse<Void>> signOut() {
        // Only who has been found out can be forgotten; a session that is over already is no reason to refuse
        return identity.getDeferredIdentity()
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull()
                .chain(providerSession::logout)
                .replaceWith(this::signedOut);
    }

    private RestResponse<Void> signedOut() {
        NewCookie expired =
                new NewCookie.Builder(formCookie).value("").path("/").maxAge(0).build();
        return ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
                .cookie(expired)
                .build();
    }
}
