package vn.tongket.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ProblemDocumentTest {

    @Test
    void namesEveryInvalidFieldInBothLanguages() {
        TestTokens.as("r1", "reporter")
                .contentType(ContentType.JSON)
                .body("{\"title\":\" \",\"pages\":0,\"lines\":[{\"persons\":1},{\"persons\":-1}]}")
                .post("/api/v1/sample/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:invalid-field"))
                .body("title", equalTo("Dữ liệu không hợp lệ"))
                .body("instance", equalTo("/api/v1/sample/notes"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("errors.field", contains("lines[1].persons", "pages", "title"))
                .body("errors.code", contains("min", "min", "not-blank"))
                .body("errors.vi", hasItem("phải từ 1 trở lên"))
                .body("errors.en", hasItem("must be greater than or equal to 1"));
    }

    /** Nothing is sent that is not described, and nothing is described that is not sent. */
    @Test
    void isSentAsItIsDescribed() throws JsonProcessingException {
        String sent = TestTokens.as("r1", "reporter")
                .contentType(ContentType.JSON)
                .body("{\"title\":\" \",\"pages\":1,\"lines\":[]}")
                .post("/api/v1/sample/notes")
                .asString();

        assertThat(new ObjectMapper().readValue(sent, ProblemDocument.class)).hasNoNullFieldsOrProperties();
    }

    @Test
    void refusesFieldsThatDoNotExist() {
        TestTokens.as("r1", "reporter")
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("{\"title\":\"a\",\"pages\":1,\"lines\":[],\"page\":2}")
                .post("/api/v1/sample/notes")
                .then()
                .statusCode(400)
                .body("title", equalTo("A field is invalid"))
                .body("errors[0].field", equalTo("page"))
                .body("errors[0].code", equalTo("unknown-field"));
    }

    @Test
    void neverQuotesWhatTheClientSent() {
        TestTokens.as("r1", "reporter")
                .contentType(ContentType.JSON)
                .body("{\"title\":\"a\",\"pages\":\"secret-value\",\"lines\":[]}")
                .post("/api/v1/sample/notes")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("pages"))
                .body(not(containsString("secret-value")));
    }

    @Test
    void refusesWhoeverHasNoToken() {
        io.restassured.RestAssured.given()
                .get("/api/v1/sample/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:not-signed-in"));
    }

    @Test
    void saysThatAPathDoesNotExist() {
        TestTokens.as("r1")
                .get("/api/v1/sample/nowhere")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:tongket:problem:not-found"));
    }
}
