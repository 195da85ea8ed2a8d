package vn.tongket.kit.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.sample.Notes;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class RequestIdTest {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void repeatsTheIdOfTheClient() {
        TestTokens.as("v")
                .header("X-Request-Id", "sync_2024.12-01")
                .get(Notes.PATH)
                .then()
                .header("X-Request-Id", equalTo("sync_2024.12-01"));
    }

    @Test
    void makesOneWhereThereIsNone() {
        TestTokens.as("v").get(Notes.PATH).then().header("X-Request-Id", matchesPattern(UUID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "quote\"quote", "<script>alert(1)</script>"})
    void repeatsNothingThatCouldForgeALineOfTheLog(String sent) {
        TestTokens.as("v")
                .header("X-Request-Id", sent)
                .get(Notes.PATH)
                .then()
                .header("X-Request-Id", matchesPattern(UUID));
    }

    @Test
    void answersWithItInAProblemToo() {
        TestTokens.as("v")
                .header("X-Request-Id", "sync-2024-12")
                .get("/api/v1/sample/nowhere")
                .then()
                .statusCode(404)
                .header("X-Request-Id", equalTo("sync-2024-12"));
    }
}
