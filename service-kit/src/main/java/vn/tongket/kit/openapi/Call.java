package vn.tongket.kit.openapi;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import vn.tongket.kit.idempotency.Idempotent;

/** What an operation takes, by which it can be seen what may go wrong. */
record Call(HttpMethod method, Operation operation) {

    boolean needsSignIn() {
        return !roles().isEmpty();
    }

    boolean needsRole() {
        return roles().stream().anyMatch(alternatives -> !alternatives.isEmpty());
    }

    /** The roles that each way of signing in allows; none where everyone may call. */
    private List<List<String>> roles() {
        return Objects.requireNonNullElse(operation.getSecurity(), List.<SecurityRequirement>of()).stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .toList();
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    boolean hasKey() {
        return has(In.HEADER, Idempotent.HEADER);
    }

    boolean hasVersion() {
        return has(In.HEADER, "If-Match");
    }

    /** Whether a client may ask if the copy that it keeps still holds. */
    boolean hasCopy() {
        return has(In.HEADER, "If-None-Match");
    }

    /** A text in the path can be anything; all else has a form, and may not have it. */
    boolean hasForm() {
        return hasBody() || hasKey() || has(In.QUERY) || in(In.PATH).anyMatch(parameter -> !isText(parameter));
    }

    /** An id must be known, and so must another key of a record, unless PUT records under it. */
    boolean namesRecord() {
        return in(In.PATH).anyMatch(parameter -> isId(parameter) || isText(parameter) && method != HttpMethod.PUT);
    }

    /** A unit that only narrows a list need not exist. */
    boolean asksAboutUnit() {
        return has(In.PATH, "unit") || has(In.QUERY, "unit") && !has(In.QUERY, "cursor");
    }

    /** Where there is a choice, a client may ask for what there is not. */
    boolean answersInSeveralForms() {
        return operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .anyMatch(content -> content != null && content.getMediaTypes().size() > 1);
    }

    private boolean has(In where, String name) {
        return in(where).anyMatch(parameter -> parameter.getName().equals(name));
    }

    private boolean has(In where) {
        return in(where).findAny().isPresent();
    }

    private Stream<Parameter> in(In where) {
        return Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> parameter.getIn() == where);
    }

    private static boolean isId(Parameter parameter) {
        String reference = parameter.getSchema().getRef();
        return reference != null && reference.endsWith("/UUID");
    }

    private static boolean isText(Parameter parameter) {
        Schema schema = parameter.getSchema();
        return schema.getRef() == null
                && schema.getPattern() == null
                && schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.STRING);
    }
}
