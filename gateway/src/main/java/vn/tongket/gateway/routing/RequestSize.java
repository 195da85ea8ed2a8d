package vn.tongket.gateway.routing;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kit.problem.CommonProblem;

/** Refuses a request that says it is too large, before anything of it is read. */
@ApplicationScoped
class RequestSize {
    /** Before the server's own check, which answers without a word. */
    private static final int BEFORE_SERVER_CHECK = -3;

    private static final long MEGABYTE = 1024L * 1024;

    private final long limit;
    private final HttpProblems problems;

    RequestSize(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, HttpProblems problems) {
        this.limit = limit.asLongValue();
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_SERVER_CHECK).handler(this::check);
    }

    long limit() {
        return limit;
    }

    HttpProblem problem() {
        long megabytes = limit / MEGABYTE;
        return CommonProblem.TOO_LARGE.because(
                "Mỗi yêu cầu tối đa " + megabytes + " MB.", "A request may have at most " + megabytes + " MB.");
    }

    private void check(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (length(request) > limit) {
            request.response().putHeader("Connection", "close");
            problems.answer(problem(), request);
        } else {
            http.next();
        }
    }

    private static long length(HttpServerRequest request) {
        try {
            String length = request.getHeader("Content-Length");
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            // The server refuses it
            return 0;
        }
    }
}
