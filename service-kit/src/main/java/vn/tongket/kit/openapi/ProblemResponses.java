package vn.tongket.kit.openapi;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import vn.tongket.kit.problem.CommonProblem;

/**
 * The problems that an operation may answer with, as they follow from what it takes. A method names others itself, and
 * every operation may answer with what follows from nothing, such as 503.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = ParameterExamples.AFTER_PARAMETERS)
public class ProblemResponses implements OASFilter {
    private static final List<Rule> RULES = List.of(
            new Rule(CommonProblem.INVALID_FIELD, Call::hasForm),
            new Rule(CommonProblem.NOT_SIGNED_IN, Call::needsSignIn),
            new Rule(CommonProblem.NOT_ALLOWED, Call::needsRole),
            new Rule(CommonProblem.NOT_FOUND, Call::namesRecord),
            new Rule(CommonProblem.NOT_ACCEPTABLE, Call::answersInSeveralForms),
            new Rule(CommonProblem.CONFLICT, call -> call.hasKey() || call.hasVersion()),
            new Rule(CommonProblem.STALE_VERSION, Call::hasVersion),
            new Rule(CommonProblem.TOO_LARGE, Call::hasBody),
            new Rule(CommonProblem.UNSUPPORTED_MEDIA, Call::hasBody),
            new Rule(
                    CommonProblem.RULE_VIOLATED,
                    call -> call.hasKey() || call.hasVersion() && call.hasBody() || call.asksAboutUnit()),
            new Rule(CommonProblem.VERSION_REQUIRED, Call::hasVersion));

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations()
                .forEach((method, operation) -> complete(operation.getResponses(), new Call(method, operation)));
        return path;
    }

    private static void complete(APIResponses responses, Call call) {
        for (Rule rule : RULES) {
            String status = Integer.toString(rule.problem().status());
            if (!isDescribed(responses.getAPIResponse(status))) {
                responses.removeAPIResponse(status);
                if (rule.applies().test(call)) {
                    responses.addAPIResponse(
                            status, problem(rule.problem().title().en()));
                }
            }
        }
        responses.setDefaultValue(problem("Any other problem"));
    }

    /** Others add responses by rules of their own, and say nothing of what is in them. */
    private static boolean isDescribed(APIResponse response) {
        return response != null && response.getContent() != null;
    }

    private static APIResponse problem(String description) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        HttpProblem.MEDIA_TYPE.toString(),
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private record Rule(CommonProblem problem, Predicate<Call> applies) {}
}
