package vn.tongket.gateway.routing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kit.problem.ProblemEnricher;
import vn.tongket.kit.request.RequestId;

/** Problem documents for what the gateway answers itself, below JAX-RS; the same as everywhere else. */
@ApplicationScoped
class HttpProblems {
    static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemEnricher enricher;
    private final ObjectMapper json;

    HttpProblems(ProblemEnricher enricher, ObjectMapper json) {
        this.enricher = enricher;
        this.json = json;
    }

    /** The document as it goes out. */
    Buffer document(HttpProblem problem, HttpServerRequest cause) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(enricher.enrich(problem, cause)));
        } catch (JsonProcessingException unserialisable) {
            throw new IllegalStateException(unserialisable);
        }
    }

    /** Answers the request with the problem. */
    void answer(HttpProblem problem, HttpServerRequest request) {
        problem.getHeaders().forEach((name, value) -> request.response().putHeader(name, String.valueOf(value)));
        request.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader(RequestId.HEADER, RequestId.of(request.getHeader(RequestId.HEADER)))
                .end(document(problem, request));
    }
}
