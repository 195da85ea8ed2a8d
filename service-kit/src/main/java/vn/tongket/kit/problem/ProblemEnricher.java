package vn.tongket.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import vn.tongket.kit.language.Language;

/**
 * Gives every problem its catalogue type, the caller's language, the path and the trace id. Problems raised by a library
 * lose their own detail: it is English only and may quote what the client sent.
 */
@ApplicationScoped
public class ProblemEnricher implements ProblemPostProcessor {
    private final CurrentVertxRequest request;

    ProblemEnricher(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public int priority() {
        // Before the logger, so that the log shows the type; after the library's own defaults.
        return 99;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var current = request.getCurrent();
        return current == null
                ? enrich(problem, context.path, Language.VI)
                // The library knows the path below the API's root only; a client asked for the whole.
                : enrich(problem, current.request());
    }

    /** Completes a problem for the request that caused it; for handlers that answer without JAX-RS. */
    public HttpProblem enrich(HttpProblem problem, HttpServerRequest cause) {
        return enrich(problem, cause.path(), Language.of(cause.getHeader("Accept-Language")));
    }

    private static HttpProblem enrich(HttpProblem problem, String path, Language language) {
        HttpProblem typed = problem.getType() == null ? typeOf(problem.getStatusCode()) : problem;
        HttpProblem.Builder out = HttpProblem.builder(typed)
                .withInstance(path == null ? null : URI.create(path))
                .with("traceId", Span.current().getSpanContext().getTraceId());
        problem.getHeaders().forEach(out::withHeader);
        return translated(out.build(), language);
    }

    /** The problem with title and detail in a language, where it has them. */
    public static HttpProblem translated(HttpProblem problem, Language language) {
        return translation(problem, language.locale().getLanguage())
                .map(text -> HttpProblem.builder(problem)
                        .withTitle(text.title())
                        .withDetail(text.detail())
                        .build())
                .orElse(problem);
    }

    private static HttpProblem typeOf(int status) {
        CommonProblem type = CommonProblem.ofStatus(status).orElse(null);
        if (type == null) {
            return HttpProblem.builder()
                    .withStatus(status)
                    .withTitle("HTTP " + status)
                    .build();
        }
        return type.because(type.title().vi() + ".", type.title().en() + ".");
    }

    private static Optional<ProblemText> translation(HttpProblem problem, String language) {
        return problem.getParameters().get("translations") instanceof Map<?, ?> texts
                        && texts.get(language) instanceof ProblemText text
                ? Optional.of(text)
                : Optional.empty();
    }
}
