package vn.tongket.gateway.identity;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a browser goes to sign in with the OIDC provider: whoever gets through has a session, and is led to the page. */
@ApplicationScoped
class ProviderSignIn {
    private final boolean enabled;
    private final String path;
    private final String page;

    ProviderSignIn(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.oidc.authentication.redirect-path") String path,
            @ConfigProperty(name = "quarkus.http.auth.form.landing-page") String page) {
        this.enabled = enabled;
        this.path = path;
        this.page = page;
    }

    /** Empty where no provider is configured. */
    Optional<String> path() {
        return enabled ? Optional.of(path) : Optional.empty();
    }

    void install(@Observes Router router) {
        router.get(path).handler(http -> http.response()
                .setStatusCode(302)
                .putHeader("Location", page)
                .end());
    }
}
