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
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tongket.gateway.Services;
import vn.tongket.gateway.client.Upstream;

@QuarkusTest
@QuarkusTestResource(Services.class)
class WholeApiTest {
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
