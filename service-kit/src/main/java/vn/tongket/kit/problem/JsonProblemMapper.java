package vn.tongket.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.jaxrs.WebApplicationExceptionMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** JSON that cannot become the request: names the field, never quotes the content. */
abstract class JsonProblemMapper<E extends JsonProcessingException> extends ExceptionMapperBase<E> {

    @Override
    protected HttpProblem toProblem(E exception) {
        String field = exception instanceof JsonMappingException mapping ? path(mapping.getPath()) : "";
        if (field.isEmpty()) {
            return CommonProblem.MALFORMED_REQUEST.because(
                    "Nội dung không phải JSON đúng cấu trúc của yêu cầu này.",
                    "The body is not JSON of the shape that this request takes.");
        }
        FieldError error = error(exception, field);
        return CommonProblem.INVALID_FIELD.because(
                "Trường " + field + ": " + error.vi(), "Field " + field + ": " + error.en(), List.of(error));
    }

    private static FieldError error(JsonProcessingException exception, String field) {
        if (exception instanceof UnrecognizedPropertyException) {
            return new FieldError(field, "unknown-field", "Trường này không tồn tại.", "There is no such field.");
        }
        if (exception instanceof NullCharacterException) {
            return new FieldError(
                    field,
                    "null-character",
                    "Văn bản không được có ký tự U+0000.",
                    "Text must not hold the character U+0000.");
        }
        return new FieldError(
                field,
                "wrong-type",
                "Giá trị thiếu hoặc không đúng kiểu, không nằm trong danh mục.",
                "The value is missing, of the wrong type, or not in the list.");
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    // One class for each type that a library maps more narrowly, because the narrowest mapper wins before priority
    // does.

    @Provider
    @Priority(1)
    static class OfAny extends JsonProblemMapper<JsonProcessingException> {}

    @Provider
    @Priority(1)
    static class OfMismatch extends JsonProblemMapper<MismatchedInputException> {}

    @Provider
    @Priority(1)
    static class OfFormat extends JsonProblemMapper<InvalidFormatException> {}

    @Provider
    @Priority(1)
    static class OfUnknownField extends JsonProblemMapper<UnrecognizedPropertyException> {}

    /** What the reader wraps in a bare 400, such as a number too large for its field; every other bare status as before. */
    @Provider
    @Priority(1)
    static class OfReader implements ExceptionMapper<WebApplicationException> {
        private final OfAny json = new OfAny();
        private final WebApplicationExceptionMapper others = new WebApplicationExceptionMapper();

        @Override
        public Response toResponse(WebApplicationException exception) {
            return exception.getCause() instanceof JsonProcessingException cause
                    ? json.toResponse(cause)
                    : others.toResponse(exception);
        }
    }
}
