package vn.tongket.gateway.routing;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.gateway.openapi.ServiceDocuments;
import vn.tongket.gateway.token.InternalTokens;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.identity.SignInProblems;
import vn.tongket.kit.problem.CommonProblem;

/** Lets a call through to a service: an operation that it publishes, by someone who has signed in. */
@ApplicationScoped
class ServiceRoutes {
    private static final Logger LOG = Logger.getLogger(ServiceRoutes.class);
    /** Before JAX-RS, which would answer 404 for every path of a service. */
    private static final int BEFORE_API = 1;

    private final AllowedOperations allowed;
    private final ServiceProxies proxies;
    private final RequestHeaders headers;
    private final InternalTokens tokens;
    private final HttpProblems problems;
    private final SignInProblems signIn;

    ServiceRoutes(
            ServiceDocuments documents,
            ServiceProxies proxies,
            RequestHeaders headers,
            InternalTokens tokens,
            HttpProblems problems,
            SignInProblems signIn) {
        this.allowed = new AllowedOperations(documents.all());
        this.proxies = proxies;
        this.headers = headers;
        this.tokens = tokens;
        this.problems = problems;
        this.signIn = signIn;
    }

    void install(@Observes Router router) {
        for (Upstream upstream : Upstream.values()) {
            router.route(upstream.root() + "/*").order(BEFORE_API).handler(http -> route(http, upstream));
        }
    }

    private void route(RoutingContext http, Upstream upstream) {
        HttpServerRequest request = http.request();
        // The body stays with the client until it is known whether anybody wants it
        request.pause();
        QuarkusHttpUser.getSecurityIdentity(http, null)
                .subscribe()
                .with(identity -> admit(http, upstream, identity), failure -> refuse(request, failure));
    }

    private void admit(RoutingContext http, Upstream upstream, SecurityIdentity identity) {
        HttpServerRequest request = http.request();
        if (identity.isAnonymous()) {
            refuse(request, new AuthenticationFailedException());
            return;
        }
        // As the service will read it: steps such as %2e%2e are resolved
        Set<String> methods = allowed.methods(http.normalizedPath());
        if (methods.isEmpty()) {
            problems.answer(
                    CommonProblem.NOT_FOUND.because("Không có địa chỉ này.", "There is no such address."), request);
        } else if (!methods.contains(request.method().name())) {
            request.response().putHeader("Allow", String.join(", ", methods));
            problems.answer(
                    CommonProblem.METHOD_NOT_ALLOWED.because(
                            "Địa chỉ này chỉ nhận " + methods + ".", "This address takes only " + methods + "."),
                    request);
        } else {
            headers.replace(request, tokens.of(CurrentCaller.of(identity), upstream.module()));
            proxies.pass(request, upstream);
        }
    }

    private void refuse(HttpServerRequest request, Throwable failure) {
        if (failure instanceof AuthenticationFailedException refused) {
            problems.answer(signIn.of(refused), request);
        } else {
            LOG.error("The identity of a caller cannot be found out", failure);
            problems.answer(CommonProblem.INTERNAL_ERROR.because("Lỗi hệ thống.", "Internal error."), request);
        }
    }
}
