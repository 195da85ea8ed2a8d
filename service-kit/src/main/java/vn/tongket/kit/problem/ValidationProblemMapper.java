package vn.tongket.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import vn.tongket.kit.language.Language;

/** Bean Validation failures as one problem that names every field in both languages. The rejected value is not quoted. */
@Provider
@Singleton
@Priority(1)
class ValidationProblemMapper extends ExceptionMapperBase<ConstraintViolationException> {
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final MessageInterpolator interpolator;

    ValidationProblemMapper(ValidatorFactory validators) {
        this.interpolator = validators.getMessageInterpolator();
    }

    @Override
    protected HttpProblem toProblem(ConstraintViolationException exception) {
        List<FieldError> errors = exception.getConstraintViolations().stream()
                .map(this::error)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
        return CommonProblem.INVALID_FIELD.because(
                "Có " + errors.size() + " chỗ chưa hợp lệ; xem errors.",
                errors.size() + " field(s) are invalid; see errors.",
                errors);
    }

    private FieldError error(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(
                field(violation.getPropertyPath()),
                CAPITAL.matcher(rule).replaceAll("-").toLowerCase(Locale.ROOT),
                message(violation, Language.VI),
                message(violation, Language.EN));
    }

    /** Drops the method and the argument from {@code create.request.lines[2].persons}: the client knows neither. */
    private static String field(Path path) {
        List<Path.Node> nodes = StreamSupport.stream(path.spliterator(), false).toList();
        boolean ofMethod = nodes.get(0).getKind() == ElementKind.METHOD;
        int skip = ofMethod ? Math.min(2, nodes.size() - 1) : 0;
        StringBuilder field = new StringBuilder();
        for (Path.Node node : nodes.subList(skip, nodes.size())) {
            if (node.isInIterable()) {
                field.append('[')
                        .append(node.getIndex() == null ? node.getKey() : node.getIndex())
                        .append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }

    private String message(ConstraintViolation<?> violation, Language language) {
        return interpolator.interpolate(violation.getMessageTemplate(), new Violation(violation), language.locale());
    }

    private record Violation(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
