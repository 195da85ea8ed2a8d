package vn.tongket.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Whom a service answers: the gateway's own short-lived token for this very service, and nothing else. */
public abstract class TokenRules {

    @Test
    void refusesEveryTokenButTheGatewaysOwnForThisService() {
        List<String> wrong = List.of(
                TestTokens.forged(),
                TestTokens.expired(),
                TestTokens.tooOld(),
                TestTokens.forAnotherService(),
                TestTokens.fromAnotherIssuer(),
                "not-a-token");
        assertThat(wrong).allSatisfy(token -> refused(given().auth().oauth2(token)));
    }

    @Test
    void refusesWhoeverHasNoToken() {
        refused(given());
    }

    @Test
    void trustsNoHeaderThatClaimsAnIdentity() {
        refused(given().header("X-Forwarded-User", "administrator").header("Remote-User", "administrator"));
    }

    private static void refused(RequestSpecification request) {
        Response response = request.get(config("quarkus.rest.path") + "/reference-tables");
        response.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:not-signed-in"));
    }

    /** A value of the service's configuration. */
    protected static String config(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
