package vn.tongket.kit.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.tongket.kit.problem.CommonProblem;

/**
 * Takes nothing but {@code true} and {@code false} for a query parameter that is a boolean; 400 otherwise. Jakarta REST by
 * itself takes whatever it does not know for false, so that a dry run asked for with {@code 1} would be a real one. A
 * converter would not do: it never sees an empty value.
 */
class TrueOrFalse {
    private static final List<String> WORDS = List.of("true", "false");

    private final Map<Method, List<String>> parameters = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void require(ResourceInfo resource, UriInfo address) {
        for (String name : parameters.computeIfAbsent(resource.getResourceMethod(), TrueOrFalse::parameters)) {
            if (!WORDS.containsAll(address.getQueryParameters().getOrDefault(name, List.of()))) {
                throw CommonProblem.INVALID_FIELD.at(name, "Chỉ nhận true hoặc false.", "Takes true or false.");
            }
        }
    }

    /** Names of the parameters that are booleans, those of a bean too. */
    static List<String> parameters(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(TrueOrFalse::names).toList();
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.<Class<?>>iterate(parameter.getType(), type -> type != null, Class::getSuperclass)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .flatMap(field -> name(field, field.getType()))
                : name(parameter, parameter.getType());
    }

    private static Stream<String> name(AnnotatedElement element, Class<?> type) {
        return type == boolean.class || type == Boolean.class
                ? Stream.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value)
                : Stream.empty();
    }
}
