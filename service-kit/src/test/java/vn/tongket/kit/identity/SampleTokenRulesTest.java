package vn.tongket.kit.identity;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.sample.Notes;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;
import vn.tongket.kit.test.TokenRules;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class SampleTokenRulesTest extends TokenRules {

    @Test
    void refusesWhoeverHasNotTheRole() {
        TestTokens.as("v")
                .contentType(ContentType.JSON)
                .body(Notes.body("note", 1))
                .post(Notes.PATH)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:not-allowed"));
    }

    @Test
    void asksForABearerToken() {
        io.restassured.RestAssured.given()
                .get(Notes.PATH)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
    }
}
