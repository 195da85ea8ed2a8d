package vn.tongket.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.sample.Notes;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class OperationsTest {
    @TestHTTPResource(value = "", management = true)
    String management;

    @Test
    void saysThatItLives() {
        given().get(management + "health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void isReadyWhenItsDatabaseIs() {
        given().get(management + "health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("Database connections health check"));
    }

    @Test
    void countsRequests() {
        // Twice, since a request is counted only after its answer has gone out
        TestTokens.as("v").get(Notes.PATH).then().statusCode(200);
        TestTokens.as("v").get(Notes.PATH).then().statusCode(200);
        given().get(management + "metrics")
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "http_server_requests_seconds_count{method=\"GET\",outcome=\"SUCCESS\",status=\"200\",uri=\"/notes\"}"));
    }

    @Test
    void saysWhatWasBuilt() {
        given().get(management + "info").then().statusCode(200).body("build.artifact", equalTo("service-kit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/info"})
    void keepsOperationsOffThePublicPort(String path) {
        given().get(path).then().statusCode(404);
    }
}
