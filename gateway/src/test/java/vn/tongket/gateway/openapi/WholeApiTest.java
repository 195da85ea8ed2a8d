package vn.tongket.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.gateway.Services;
import vn.tongket.gateway.client.Upstream;

@QuarkusTest
@QuarkusTestResource(Services.class)
class WholeApiTest {
    /** Problems that an operation names if, and only if, it takes what leads to them. */
    private static final Map<String, Predicate<DescribedOperation>> ONLY_WHERE = Map.of(
            "401", DescribedOperation::needsSignIn,
            "406", operation -> operation.content("200").size() > 1,
            "412", DescribedOperation::takesVersion,
            "413", DescribedOperation::takesBody,
            "415", DescribedOperation::takesBody,
            "428", DescribedOperation::takesVersion);

    /** Problems that have other reasons too. */
    private static final Map<String, Predicate<DescribedOperation>> ALWAYS_WHERE = Map.of(
            "400", operation -> operation.takesBody() || operation.takesQuery() || operation.takesId(),
            "403", DescribedOperation::needsRole,
            "404", DescribedOperation::takesId,
            "409", operation -> operation.takesVersion() || operation.takesKey(),
            "422", DescribedOperation::takesKey);

    private JsonNode document;

    @BeforeEach
    void read() throws JsonProcessingException {
        document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void isOpenApi31() {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.path("paths").has("/api/v1/annual-reviews/{year}")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Upstream.class)
    void holdsEveryOperationOfEveryService(Upstream upstream) {
        ServiceDocuments.read(upstream).path("paths").properties().forEach(path -> {
            JsonNode here = document.path("paths").path(path.getKey());
            assertThat(here.fieldNames()).as(path.getKey()).toIterable().containsAll(() -> path.getValue()
                    .fieldNames());
        });
    }

    @Test
    void refersOnlyToSchemasThatItHolds() {
        List<String> missing = new ArrayList<>();
        document.findValuesAsText("$ref").stream()
                .map(reference -> reference.replace("#/components/schemas/", ""))
                .filter(name -> !document.at("/components/schemas").has(name))
                .forEach(missing::add);

        assertThat(missing).isEmpty();
    }

    /** The gateway's own schemas count too: a service must not mean something else by the same name. */
    @ParameterizedTest
    @EnumSource(Upstream.class)
    void meansOneThingByOneName(Upstream upstream) {
        ServiceDocuments.read(upstream).at("/components/schemas").properties().forEach(schema -> {
            JsonNode shared = document.at("/components/schemas").path(schema.getKey());
            if (!shared.isMissingNode()) {
                assertThat(shared).as(schema.getKey()).isEqualTo(schema.getValue());
            }
        });
    }

    /** A collection that shows its members one by one takes in a new one, or a file that becomes a job. */
    @Test
    void answers201WithWhatWasCreated() {
        List<DescribedOperation> creating = operations()
                .filter(operation -> operation.method().equals("post"))
                .filter(operation -> document.path("paths").has(operation.path() + "/{id}"))
                .filter(operation -> !operation.statuses().contains("202"))
                .toList();

        assertThat(creating).hasSizeGreaterThan(9).allSatisfy(operation -> {
            assertThat(successes(operation)).containsExactly("201");
            assertThat(operation.headers("201")).containsExactlyInAnyOrder("ETag", "Location");
            assertThat(operation.takesKey()).isTrue();
        });
        assertThat(operations().filter(operation -> operation.statuses().contains("201")))
                .containsAll(creating)
                .allSatisfy(operation -> assertThat(
                                operation.content("201").get("application/json").path("schema"))
                        .isNotEmpty());
    }

    /** What a change must send back can be read where the record is. */
    @Test
    void tellsTheVersionOfWhatCanBeChanged() {
        List<DescribedOperation> changes = operations()
                .filter(DescribedOperation::takesVersion)
                .filter(operation -> operation.method().equals("put"))
                .toList();

        assertThat(changes).hasSizeGreaterThan(9).allSatisfy(change -> assertThat(operations()
                        .filter(operation -> operation.method().equals("get")
                                && (change.path() + "/").startsWith(operation.path() + "/")))
                .anySatisfy(read -> assertThat(read.headers("200")).contains("ETag")));
        assertThat(operations().flatMap(DescribedOperation::parameters))
                .filteredOn(parameter -> parameter.path("name").asText().startsWith("If-"))
                .allSatisfy(parameter ->
                        assertThat(parameter.path("description").asText()).contains("ETag"));
    }

    /** As it is asked about: If-None-Match is of no use without. */
    @Test
    void tellsTheVersionOfWhatIsKept() {
        assertThat(operations().filter(DescribedOperation::takesCopy))
                .hasSize(4)
                .allSatisfy(operation -> {
                    assertThat(operation.headers("200")).contains("ETag");
                    assertThat(operation.headers("304")).contains("ETag");
                });
    }

    @Test
    void showsWhatEverySuccessHolds() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(successes(operation)).isNotEmpty();
            assertThat(successes(operation))
                    .filteredOn(status -> !status.equals("204"))
                    .allSatisfy(status -> assertThat(operation.content(status).values())
                            .isNotEmpty()
                            .allSatisfy(body -> assertThat(body.path("schema")).isNotEmpty()));
        });
    }

    @Test
    void describesEveryProblemAlike() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.statuses()).contains("default");
            assertThat(problems(operation)).allSatisfy(status -> assertThat(operation.content(status))
                    .containsOnlyKeys("application/problem+json")
                    .allSatisfy((type, body) ->
                            assertThat(body.at("/schema/$ref").asText()).isEqualTo("#/components/schemas/Problem")));
        });
    }

    @Test
    void saysWhatMayGoWrong() {
        assertThat(operations()).allSatisfy(operation -> {
            ONLY_WHERE.forEach((status, rule) ->
                    assertThat(problems(operation).contains(status)).as(status).isEqualTo(rule.test(operation)));
            ALWAYS_WHERE.forEach((status, rule) -> assertThat(problems(operation))
                    .matches(problems -> problems.contains(status) || !rule.test(operation), status));
        });
    }

    private static List<String> successes(DescribedOperation operation) {
        return operation.statuses().stream()
                .filter(status -> status.startsWith("2"))
                .toList();
    }

    private static List<String> problems(DescribedOperation operation) {
        return operation.statuses().stream()
                .filter(status -> status.compareTo("400") >= 0)
                .toList();
    }

    @Test
    void showsAnExampleOfEveryParameter() {
        assertThat(operations()).allSatisfy(operation -> assertThat(operation.parameters())
                .allSatisfy(parameter -> assertThat(parameter.has("example")
                                || Stream.of("default", "enum", "examples").anyMatch(parameter.path("schema")::has))
                        .as(parameter.path("name").asText())
                        .isTrue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statistics/jobs", "statistics/availability", "job-report-imports/template"})
    void offersTablesToSpreadsheets(String path) {
        assertThat(operations().filter(operation -> operation.path().endsWith("/employment/" + path)))
                .singleElement()
                .satisfies(operation -> assertThat(operation.content("200"))
                        .containsKeys("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    @Test
    void saysHowToSignIn() {
        List<String> known = fieldNames(document.at("/components/securitySchemes"));

        assertThat(known).containsExactlyInAnyOrder("basic", "bearer");
        assertThat(operations()).allSatisfy(operation -> assertThat(operation.waysIn())
                .isNotEmpty()
                .allSatisfy(way -> assertThat(fieldNames(way)).isSubsetOf(known)));
        assertThat(operations().filter(operation -> !operation.needsSignIn()))
                .extracting(DescribedOperation::toString)
                .containsExactlyInAnyOrder("get /api/v1/me", "delete /api/v1/me/session");
    }

    private static List<String> fieldNames(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void namesEveryOperationOnce() {
        assertThat(operations()
                        .map(operation -> operation.json().path("operationId").asText()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private Stream<DescribedOperation> operations() {
        return DescribedOperation.all(document).stream();
    }

    /** A workbook has a template instead. */
    @Test
    void showsAnExampleOfEveryRequest() {
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operation.getValue().at("/requestBody/content").properties().stream()
                        .filter(content -> !content.getKey().contains("spreadsheet"))
                        .forEach(content -> assertThat(hasExample(content.getValue(), new HashSet<>()))
                                .as(operation.getKey() + " " + path.getKey())
                                .isTrue())));
    }

    private boolean hasExample(JsonNode described, Set<String> seen) {
        String reference = described.path("$ref").asText();
        if (!reference.isEmpty()) {
            return seen.add(reference) && hasExample(document.at(reference.substring(1)), seen);
        }
        return described.has("example")
                || described.has("examples")
                || Stream.concat(
                                Stream.of(described.path("schema"), described.path("items")),
                                StreamSupport.stream(
                                        described.path("properties").spliterator(), false))
                        .anyMatch(part -> !part.isMissingNode() && hasExample(part, seen));
    }

    @Test
    void canBeTriedInTheBrowser() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger-ui"));
    }
}
