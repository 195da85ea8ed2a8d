package vn.tongket.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import vn.tongket.kit.language.Label;

/**
 * An entry of the problem catalogue (RFC 9457). Each module lists its own in one enum; {@code docs/problems.md} lists
 * all of them and a test keeps it true.
 */
public interface ProblemType {

    /** Stable kebab-case code, unique among all modules; never reused for another meaning. */
    String code();

    int status();

    Label title();

    default URI uri() {
        return URI.create("urn:tongket:problem:" + code());
    }

    /** The problem with the reason in this case. The texts must hold no personal data: they are logged. */
    default HttpProblem because(String vi, String en) {
        return because(vi, en, List.of());
    }

    /** The problem with the reason in this case and the parts of the request that caused it. */
    default HttpProblem because(String vi, String en, List<FieldError> errors) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(uri())
                .withTitle(title().vi())
                .withStatus(status())
                .withDetail(vi)
                .with(
                        "translations",
                        Map.of(
                                "vi", new ProblemText(title().vi(), vi),
                                "en", new ProblemText(title().en(), en)));
        if (!errors.isEmpty()) {
            problem.with("errors", errors);
        }
        return problem.build();
    }

    /** The problem caused by one field. */
    default HttpProblem at(String field, String vi, String en) {
        return because(vi, en, List.of(new FieldError(field, code(), vi, en)));
    }
}
