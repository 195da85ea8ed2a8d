package vn.tongket.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tongket.kit.problem.ProblemType;

/**
 * What every service must do, tested in every service: keep the {@link TokenRules} and the architecture, list its problems,
 * and publish the API that it promised. A service's test extends this and says who the service is.
 */
public abstract class HouseRules extends TokenRules {
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
}
