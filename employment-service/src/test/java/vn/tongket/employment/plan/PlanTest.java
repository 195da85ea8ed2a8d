package vn.tongket.employment.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PlanTest {
    private static final String PATH = "/api/v1/employment/plans";

    @Test
    void keepsEveryValueThatATargetHad() {
        set("EMP-JOBS-TOTAL", 18000, null).then().statusCode(200).header("ETag", "\"0\"");
        set("EMP-JOBS-TOTAL", 18500, "\"0\"").then().statusCode(200).body("value", equalTo(18500));
        as("anyone").get(PATH + "/2024/EMP-JOBS-TOTAL?unit=20").then().body("value", equalTo(18500));
        as("anyone").get(PATH + "/2024/EMP-JOBS-TOTAL/revisions?unit=20").then().body("value", contains(18000, 18500));
        as("anyone").get(PATH + "?year=2024").then().body("indicator", contains("EMP-JOBS-TOTAL"));
    }

    @Test
    void isNotOverwrittenUnseen() {
        set("EMP-ABROAD", 1000, null);
        set("EMP-ABROAD", 1200, null).then().statusCode(428);
        set("EMP-ABROAD", 1200, "\"7\"").then().statusCode(412);
    }

    @Test
    void isRefusedForAnIndicatorThatIsNotCountedHere() {
        set("SP-BENEFICIARIES", 1, null).then().statusCode(422).body("errors[0].field", equalTo("indicator"));
    }

    @Test
    void isNotFoundBeforeItIsSet() {
        as("anyone").get(PATH + "/2030/EMP-ABROAD?unit=20").then().statusCode(404);
    }

    private static Response set(String indicator, int value, String ifMatch) {
        var request = as("specialist-1", "specialist").contentType(ContentType.JSON);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of(
                        "unit", "20", "value", value, "decisionNumber", "01/QĐ-UBND", "decisionDate", "2024-01-02"))
                .put(PATH + "/2024/" + indicator);
    }
}
