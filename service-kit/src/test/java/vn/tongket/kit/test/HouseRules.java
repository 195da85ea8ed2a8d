package vn.tongket.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tongket.kit.problem.ProblemType;

/**
 * What every service must do, tested in every service: keep the {@link TokenRules} and the architecture, list its problems,
 * and publish the API that it promised, with the key of whatever acts once. A service's test extends this and says who the service is.
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
        Contracts.check(config("quarkus.application.name") + "-openapi.json", document());
    }

    @Test
    void declaresTheKeyOfWhateverActsOnce() {
        assertThat(OnceOnly.operations(basePackage)).isNotEmpty().isSubsetOf(OnceOnly.declared(document()));
    }

    private static String document() {
        return given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
