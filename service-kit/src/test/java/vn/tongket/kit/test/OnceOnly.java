package vn.tongket.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.tongket.kit.idempotency.Idempotent;

/** Operations that act once for one {@code Idempotency-Key}: by their code, and by the document that describes them. */
final class OnceOnly {
    private OnceOnly() {}

    /** Ids of the {@link Idempotent} operations of a package that are described. */
    static Set<String> operations(String basePackage) {
        return new ClassFileImporter()
                .importPackages(basePackage).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Idempotent.class) && isDescribed(method))
                        .map(method -> method.getOwner().getSimpleName() + "_" + method.getName())
                        .collect(Collectors.toSet());
    }

    private static boolean isDescribed(JavaMethod method) {
        return method.tryGetAnnotationOfType(Operation.class)
                .map(operation -> !operation.hidden())
                .orElse(true);
    }

    /** Ids of the operations that declare the header. */
    static Set<String> declared(String document) {
        Set<String> declared = new TreeSet<>();
        for (JsonNode path : read(document).path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("parameters").findValuesAsText("name").contains("Idempotency-Key")) {
                    declared.add(operation.path("operationId").asText());
                }
            }
        }
        return declared;
    }

    private static JsonNode read(String document) {
        try {
            return new ObjectMapper().readTree(document);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
