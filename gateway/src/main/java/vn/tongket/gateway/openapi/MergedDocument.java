package vn.tongket.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tongket.gateway.client.Upstream;

/**
 * The documents of the services as one. A schema that all who have it describe alike stays one schema; where two services
 * mean different things by one name, each gets its own name in front.
 */
final class MergedDocument {
    private static final String SCHEMA = "#/components/schemas/";

    private final ObjectNode merged = new ObjectMapper().createObjectNode();
    private final Map<Upstream, JsonNode> documents;

    private MergedDocument(Map<Upstream, JsonNode> documents) {
        this.documents = documents;
    }

    /** @return an OpenAPI 3.1 document with the paths, schemas and tags of all */
    static JsonNode of(Map<Upstream, JsonNode> documents) {
        return new MergedDocument(documents).merge();
    }

    private JsonNode merge() {
        merged.put("openapi", "3.1.0");
        merged.putObject("info").put("title", "").put("version", "");
        Set<String> ambiguous = ambiguous();
        documents.forEach((upstream, document) -> {
            JsonNode own = renamed(document, upstream, ambiguous);
            put(merged.withObject("/paths"), own.path("paths"));
            put(merged.withObject("/components/schemas"), own.at("/components/schemas"));
        });
        return merged;
    }

    private static void put(ObjectNode target, JsonNode source) {
        source.properties().forEach(entry -> target.set(entry.getKey(), entry.getValue()));
    }

    /** Names that do not mean the same everywhere, also because a schema that they refer to does not. */
    private Set<String> ambiguous() {
        Map<String, JsonNode> first = new HashMap<>();
        Set<String> ambiguous = new TreeSet<>();
        documents.values().forEach(document -> document.at("/components/schemas")
                .properties()
                .forEach(schema -> {
                    JsonNode known = first.putIfAbsent(schema.getKey(), schema.getValue());
                    if (known != null && !known.equals(schema.getValue())) {
                        ambiguous.add(schema.getKey());
                    }
                }));
        int before;
        do {
            before = ambiguous.size();
            Set<String> references =
                    ambiguous.stream().map(name -> "\"" + SCHEMA + name + "\"").collect(Collectors.toSet());
            first.forEach((name, schema) -> {
                String text = schema.toString();
                if (references.stream().anyMatch(text::contains)) {
                    ambiguous.add(name);
                }
            });
        } while (ambiguous.size() > before);
        return ambiguous;
    }

    private static JsonNode renamed(JsonNode document, Upstream upstream, Set<String> ambiguous) {
        ObjectNode own = document.deepCopy();
        String prefix = Arrays.stream(upstream.section().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        Map<String, String> names = new LinkedHashMap<>();
        ambiguous.forEach(name -> names.put(name, prefix + name));
        if (own.at("/components/schemas") instanceof ObjectNode schemas) {
            names.forEach((name, renamed) -> {
                if (schemas.has(name)) {
                    schemas.set(renamed, schemas.remove(name));
                }
            });
        }
        redirect(own, names);
        tag(own, upstream);
        return own;
    }

    private static void redirect(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            String name = object.path("$ref").asText().replace(SCHEMA, "");
            object.put("$ref", SCHEMA + names.getOrDefault(name, name));
        }
        node.forEach(child -> redirect(child, names));
    }

    /** Tags and ids of operations say whose they are; every service has an audit trail. */
    private static void tag(ObjectNode document, Upstream upstream) {
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation instanceof ObjectNode known && known.has("responses")) {
                        String tag = known.path("tags").path(0).asText();
                        known.putArray("tags")
                                .add(tag.isEmpty() ? upstream.section() : upstream.section() + ": " + tag);
                        if (known.has("operationId")) {
                            known.put(
                                    "operationId",
                                    upstream.section() + "_"
                                            + known.path("operationId").asText());
                        }
                    }
                }));
    }
}
