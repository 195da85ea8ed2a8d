package vn.tongket.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
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
class ProblemEnricher implements ProblemPostProcessor {
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
        HttpProblem typed = problem.getType() == null ? typeOf(problem.getStatusCode()) : problem;
        HttpProblem.Builder out = HttpProblem.builder(typed)
                .withInstance(instance(context))
                .with("traceId", Span.current().getSpanContext().getTraceId());
        if (language() == Language.EN) {
            translation(typed, "en")
                    .ifPresent(text -> out.withTitle(text.title()).withDetail(text.detail()));
        }
        problem.getHeaders().forEach(out::withHeader);
        return out.build();
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

    // The library knows the path below the API's root only; a client asked for the whole.
    private URI instance(ProblemContext context) {
        var current = request.getCurrent();
        String path = current == null ? context.path : current.request().path();
        return path == null ? null : URI.create(path);
    }

    private static Optional<ProblemText> translation(HttpProblem problem, String language) {
        return problem.getParameters().get("translations") instanceof Map<?, ?> texts
                        && texts.get(language) instanceof ProblemText text
                ? Optional.of(text)
                : Optional.empty();
    }

    private Language language() {
        var current = request.getCurrent();
        return current == null ? Language.VI : Language.of(current.request().getHeader("Accept-Language"));
    }
}
