package vn.tongket.kit.json;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.sample.Notes;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class StrictJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"title\":\"a\",\"pages\":\"1\",\"lines\":[]}                | pages",
                "{\"title\":\"a\",\"pages\":\"\",\"lines\":[]}                 | pages",
                "{\"title\":\"a\",\"pages\":1.5,\"lines\":[]}                  | pages",
                "{\"title\":\"a\",\"pages\":null,\"lines\":[]}                 | pages",
                "{\"title\":\"a\",\"pages\":true,\"lines\":[]}                 | pages",
                "{\"title\":\"a\",\"pages\":99999999999,\"lines\":[]}          | pages",
                "{\"title\":7,\"pages\":1,\"lines\":[]}                        | title",
                "{\"title\":\"a\",\"pages\":1,\"lines\":[{\"persons\":\"x\"}]} | lines[0].persons",
                "{\"title\":\"a\",\"pages\":1,\"lines\":{}}                    | lines",
                "{\"title\":\"a\",\"pages\":1,\"lines\":[],\"Pages\":2}        | Pages",
            })
    void refusesWhatIsNotExactlyMeantAndNamesTheField(String body, String field) {
        post(body)
                .statusCode(400)
                .body("type", equalTo("urn:tongket:problem:invalid-field"))
                .body("errors.field", contains(field));
        nothingIsRecorded();
    }

    @Test
    void refusesTextThatCannotBeStoredAndNamesTheField() {
        post(Notes.body("a\\u0000b", 1))
                .statusCode(400)
                .body("type", equalTo("urn:tongket:problem:invalid-field"))
                .body("errors.field", contains("title"))
                .body("errors.code", contains("null-character"));
        nothingIsRecorded();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"a\",\"pages\":1,\"lines\":[]} {}",
                "{\"title\":\"a\",\"pages\":1,\"pages\":2,\"lines\":[]}",
                "{\"title\":\"a\"",
                "[]",
                "",
            })
    void refusesWhatIsNotOneDocument(String body) {
        post(body).statusCode(400).contentType("application/problem+json");
        nothingIsRecorded();
    }

    @Test
    void composesDecomposedVietnamese() {
        // The same name, once as keyboards of one system send it, once as those of another.
        String decomposed = "\u0110o\u0302\u0300ng \u0110a\u0306ng";
        String composed = "\u0110\u1ed3ng \u0110\u0103ng";
        post(Notes.body(decomposed, 1)).statusCode(201).body("title", equalTo(composed));
        post(Notes.body(composed, 1)).statusCode(409);
    }

    @Test
    void refusesAnotherMediaType() {
        TestTokens.as("r", "reporter")
                .contentType("text/plain")
                .body("title=a")
                .post(Notes.PATH)
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:tongket:problem:unsupported-media"));
    }

    private static ValidatableResponse post(String body) {
        return TestTokens.as("r", "reporter")
                .contentType(ContentType.JSON.withCharset(StandardCharsets.UTF_8))
                .body(body)
                .post(Notes.PATH)
                .then();
    }

    private static void nothingIsRecorded() {
        TestTokens.as("v").get(Notes.PATH).then().body("items", hasSize(0));
    }
}
