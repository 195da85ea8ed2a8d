package vn.tongket.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.problem.ProblemType;

/**
 * What every service must do, tested in every service: refuse any token but the gateway's, keep the architecture, list its
 * problems, and publish the API that it promised. A service's test extends this and says who the service is.
 */
public abstract class HouseRules {
    private final String basePackage;
    private final ProblemType[] problems;

    protected HouseRules(String basePackage, ProblemType... problems) {
        this.basePackage = basePackage;
        this.problems = problems;
    }

    @Test
    void keepsTheArchitecture() {
        ArchitectureRules.check(basePackage);
    }

    @Test
    void listsItsProblemsInTheCatalogue() {
        assertThat(ProblemCatalogue.page()).contains(ProblemCatalogue.table(problems));
    }

    @Test
    void publishesTheApiThatItPromised() {
        Contracts.check(
                config("quarkus.application.name") + "-openapi.json",
                given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

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

    private void refused(RequestSpecification request) {
        Response response = request.get(config("quarkus.rest.path") + "/reference-tables");
        response.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:not-signed-in"));
    }

    private static String config(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
