package vn.tongket.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An operation as an OpenAPI document describes it. */
record DescribedOperation(String path, String method, JsonNode json) {

    static List<DescribedOperation> all(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation ->
                                new DescribedOperation(path.getKey(), operation.getKey(), operation.getValue())))
                .toList();
    }

    Set<String> statuses() {
        Set<String> statuses = new TreeSet<>();
        json.path("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses;
    }

    /** Bodies of an answer, by media type. */
    Map<String, JsonNode> content(String status) {
        return json.path("responses").path(status).path("content").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<String> headers(String status) {
        return json.path("responses").path(status).path("headers").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Stream<JsonNode> parameters() {
        return elements(json.path("parameters"));
    }

    boolean takesKey() {
        return takesHeader("Idempotency-Key");
    }

    boolean takesVersion() {
        return takesHeader("If-Match");
    }

    boolean takesCopy() {
        return takesHeader("If-None-Match");
    }

    private boolean takesHeader(String name) {
        return parameters()
                .anyMatch(parameter -> parameter.path("in").asText().equals("header")
                        && parameter.path("name").asText().equals(name));
    }

    boolean takesBody() {
        return json.has("requestBody");
    }

    boolean takesQuery() {
        return parameters().anyMatch(parameter -> parameter.path("in").asText().equals("query"));
    }

    boolean takesId() {
        return parameters()
                .anyMatch(parameter -> parameter.path("in").asText().equals("path")
                        && parameter.at("/schema/$ref").asText().endsWith("/UUID"));
    }

    boolean needsSignIn() {
        return waysIn().anyMatch(way -> !way.isEmpty());
    }

    boolean needsRole() {
        return waysIn().flatMap(DescribedOperation::elements).anyMatch(roles -> !roles.isEmpty());
    }

    /** Each with the roles that it asks for; the empty one is open to all. */
    Stream<JsonNode> waysIn() {
        return elements(json.path("security"));
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
