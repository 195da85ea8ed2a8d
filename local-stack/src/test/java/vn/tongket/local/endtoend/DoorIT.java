package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tongket.local.endtoend.StackExtension.anonymous;
import static vn.tongket.local.endtoend.StackExtension.as;
import static vn.tongket.local.endtoend.StackExtension.stack;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.local.stack.Part;

/** The gateway is the only way in. */
@ExtendWith(StackExtension.class)
class DoorIT {
    @ParameterizedTest
    @CsvSource({
        "EMPLOYMENT, employment/job-reports",
        "SOCIAL_PROTECTION, social-protection/payrolls",
        "AWARDS, awards/decisions"
    })
    void aServiceAnswersNobodyWhoComesPastTheGateway(Part part, String path) {
        RestAssured.given()
                .baseUri(stack().address(part).toString())
                .get("/api/v1/" + path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        RestAssured.given()
                .baseUri(stack().address(part).toString())
                .auth()
                .preemptive()
                .basic("viewer", stack().userPasswords().get("viewer"))
                .get("/api/v1/" + path)
                .then()
                .statusCode(401);
    }

    @Test
    void theReviewAsksWhoReadsIt() {
        anonymous().get("/api/v1/annual-reviews/2024").then().statusCode(401);
    }

    @Test
    void rolesHoldBehindTheDoor() {
        as("viewer").get("/api/v1/employment/audit-events").then().statusCode(403);
        as("auditor").get("/api/v1/employment/audit-events").then().statusCode(200);
    }

    @Test
    void oneDocumentDescribesAllServices() {
        JsonPath document = anonymous()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(document.getString("openapi")).startsWith("3.1");
        Map<String, Object> paths = document.getMap("paths");
        assertThat(paths)
                .containsKeys(
                        "/api/v1/annual-reviews/{year}",
                        "/api/v1/employment/job-reports",
                        "/api/v1/social-protection/beneficiaries",
                        "/api/v1/awards/decisions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/info"})
    void operationsAreOnAnotherPort(String path) {
        anonymous().get(path).then().statusCode(404);
        as("administrator").get("/api/v1/employment" + path).then().statusCode(404);

        for (Part part : Part.values()) {
            RestAssured.given()
                    .baseUri(stack().managementAddress(part).toString())
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aServiceSaysWhichBuildItIs() {
        for (Part part : Part.values()) {
            RestAssured.given()
                    .baseUri(stack().managementAddress(part).toString())
                    .get("/q/info")
                    .then()
                    .body("build.artifact", equalTo(part.module()))
                    .body("build.time", notNullValue());
        }
    }

    /** A service knows itself under another address than its clients do. */
    @Test
    void whatWasCreatedIsFoundWhereTheAnswerSays() {
        Response created = as("specialist")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Tập thể của bài thử", "unit", "20"))
                .post("/api/v1/awards/collectives");
        created.then().statusCode(201);

        URI gateway = stack().address(Part.GATEWAY);
        URI location = gateway.resolve(created.header("Location"));

        assertThat(location.getAuthority()).isEqualTo(gateway.getAuthority());
        as("viewer").get(location.getPath()).then().statusCode(200).body("name", equalTo("Tập thể của bài thử"));
    }

    @Test
    void thePageShowsUnderTheRoot() {
        anonymous().redirects().follow(true).get("/").then().statusCode(200).body(containsString("Tổng"));
    }
}
