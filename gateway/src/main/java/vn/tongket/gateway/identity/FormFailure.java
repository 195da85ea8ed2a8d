package vn.tongket.gateway.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Leads a wrong password of the form back to the form; JAX-RS would answer a person with a problem document. */
@ApplicationScoped
class FormFailure {
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;

    private final String errorPage;

    FormFailure(@ConfigProperty(name = "quarkus.http.auth.form.error-page") String errorPage) {
        this.errorPage = errorPage;
    }

    void install(@Observes Router router) {
        router.post("/j_security_check").order(BEFORE_ALL_OTHERS).failureHandler(this::answer);
    }

    private void answer(RoutingContext http) {
        if (http.failure() instanceof AuthenticationFailedException) {
            http.response().setStatusCode(302).putHeader("Location", errorPage).end();
        } else {
            http.next();
        }
    }
}
