package vn.tongket.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.concurrency.Versioned;

/**
 * Declares the headers of answers, which no method returns: {@code ETag} where a record is shown with its version ({@link
 * Versioned}) or a copy can be asked about, {@code Location} where something new has an address. Tells of the headers of
 * requests that go with them.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = ParameterExamples.AFTER_PARAMETERS)
public class AnswerHeaders implements OASFilter {
    private static final String ENTITY_TAG = "ETag";
    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "If-Match",
            "ETag of the latest read. A change without it is a 428, and one of what has changed since a 412.",
            "If-None-Match",
            "ETag of a copy that the client keeps; 304 without a body where it still holds.");

    private final Set<String> versioned;

    public AnswerHeaders(IndexView classes) {
        versioned = Operations.answers(classes).entrySet().stream()
                .filter(answer -> isVersioned(answer.getValue(), classes))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isVersioned(Type answer, IndexView classes) {
        if (answer.kind() != Type.Kind.PARAMETERIZED_TYPE
                || !answer.name().toString().equals(RestResponse.class.getName())) {
            return false;
        }
        ClassInfo body = classes.getClassByName(
                answer.asParameterizedType().arguments().get(0).name());
        return body != null && body.field("version") != null;
    }

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations().forEach((method, operation) -> declare(operation, new Call(method, operation)));
        return path;
    }

    private void declare(Operation operation, Call call) {
        boolean isVersioned = versioned.contains(operation.getOperationId());
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            boolean isCreated = status.equals("201");
            if (isVersioned && (isCreated || status.equals("200"))
                    || call.hasCopy() && (status.equals("200") || status.equals("304"))) {
                add(response, ENTITY_TAG, "Version of what is shown, for If-Match or If-None-Match", "\"3\"");
            }
            if (isVersioned && isCreated || status.equals("202")) {
                add(response, "Location", "Where it can be read", null);
            }
        });
    }

    private static void add(APIResponse response, String name, String description, String example) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
            Header header = OASFactory.createHeader()
                    .description(description)
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
            response.addHeader(name, example == null ? header : header.example(example));
        }
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        String description = DESCRIPTIONS.get(parameter.getName());
        if (description != null && parameter.getDescription() == null) {
            parameter.setDescription(description);
        }
        return parameter;
    }
}
