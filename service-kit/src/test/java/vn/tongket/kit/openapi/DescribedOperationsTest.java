package vn.tongket.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class DescribedOperationsTest {
    private JsonNode paths;

    @BeforeEach
    void read() throws JsonProcessingException {
        paths = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString())
                .path("paths");
    }

    @Test
    void sayOfAListThatItsParametersMayBeWrong() {
        assertThat(answers("/notes", "get")).containsExactlyInAnyOrder("200", "400", "401", "403", "default");
    }

    @Test
    void sayOfACreationWhatItsBodyAndItsKeyMayMeet() {
        assertThat(answers("/notes", "post"))
                .containsExactlyInAnyOrder("201", "400", "401", "403", "409", "413", "415", "422", "default");
        assertThat(parameters("/notes", "post")).containsExactly("Idempotency-Key");
    }

    @Test
    void sayOfAChangeThatItsVersionMayBeMissingOrOld() {
        assertThat(answers("/notes/{id}", "put"))
                .containsExactlyInAnyOrder(
                        "200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "default");
        assertThat(parameters("/notes/{id}", "put")).containsExactly("id", "If-Match");
    }

    @Test
    void sayNothingOfATextInThePathThatCannotBeWrong() {
        assertThat(answers("/reference-tables/{table}", "get"))
                .containsExactlyInAnyOrder("200", "401", "403", "404", "default");
    }

    @Test
    void showWhatIsCreated() {
        assertThat(schema("/notes", "post", "201", "application/json")).isEqualTo("#/components/schemas/NoteResponse");
    }

    @Test
    void nameTheHeadersOfTheirAnswers() {
        assertThat(headers("/notes", "post", "201")).containsExactlyInAnyOrder("ETag", "Location");
        assertThat(headers("/notes/{id}", "put", "200")).containsExactly("ETag");
        assertThat(headers("/notes", "get", "200")).isEmpty();
    }

    @Test
    void sayWhatAVersionIsFor() {
        assertThat(operation("/notes/{id}", "put").path("parameters").findValuesAsText("description"))
                .anySatisfy(description -> assertThat(description).contains("428", "412"));
    }

    @Test
    void sayHowAProblemLooks() {
        assertThat(schema("/notes", "post", "422", "application/problem+json"))
                .isEqualTo("#/components/schemas/Problem");
    }

    private List<String> headers(String path, String method, String status) {
        return operation(path, method).path("responses").path(status).path("headers").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private String schema(String path, String method, String status, String type) {
        return operation(path, method)
                .path("responses")
                .path(status)
                .path("content")
                .path(type)
                .at("/schema/$ref")
                .asText();
    }

    private List<String> answers(String path, String method) {
        return operation(path, method).path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> parameters(String path, String method) {
        return operation(path, method).path("parameters").findValuesAsText("name");
    }

    private JsonNode operation(String path, String method) {
        return paths.path("/api/v1/sample" + path).path(method);
    }
}
