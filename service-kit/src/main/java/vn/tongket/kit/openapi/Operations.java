package vn.tongket.kit.openapi;

import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** Finds the methods of operations, which a description no longer knows. */
final class Operations {
    private Operations() {}

    /** What an annotation says of operations, by their ids. */
    static Map<String, AnnotationInstance> with(Class<? extends Annotation> annotation, IndexView classes) {
        return classes.getAnnotations(annotation).stream()
                .filter(found -> found.target().kind() == AnnotationTarget.Kind.METHOD)
                // A class that stands in two of the indexes is found twice
                .collect(Collectors.toUnmodifiableMap(
                        found -> id(found.target().asMethod()), Function.identity(), (first, again) -> first));
    }

    /** The types that methods of resources answer with, by the ids of their operations. */
    static Map<String, Type> answers(IndexView classes) {
        return classes.getAnnotations(Path.class).stream()
                .filter(found -> found.target().kind() == AnnotationTarget.Kind.CLASS)
                .flatMap(found -> found.target().asClass().methods().stream())
                .collect(Collectors.toUnmodifiableMap(Operations::id, MethodInfo::returnType, (first, again) -> first));
    }

    /** As quarkus.smallrye-openapi.operation-id-strategy gives it. */
    private static String id(MethodInfo method) {
        return method.declaringClass().simpleName() + "_" + method.name();
    }
}
