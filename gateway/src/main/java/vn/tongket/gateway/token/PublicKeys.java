package vn.tongket.gateway.token;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** Serves the public keys where services look for them; outside the API, since no client has a use for them. */
@ApplicationScoped
class PublicKeys {
    private final SigningKeys keys;

    PublicKeys(SigningKeys keys) {
        this.keys = keys;
    }

    void publish(@Observes Router router) {
        router.get("/.well-known/jwks.json").blockingHandler(this::write, false);
    }

    private void write(RoutingContext http) {
        try {
            http.response()
                    .putHeader("Content-Type", "application/jwk-set+json")
                    .putHeader("Cache-Control", "public, max-age=60")
                    .end(new JsonWebKeySet(keys.published()).toJson(OutputControlLevel.PUBLIC_ONLY));
        } catch (JoseException unreadable) {
            http.fail(unreadable);
        }
    }
}
