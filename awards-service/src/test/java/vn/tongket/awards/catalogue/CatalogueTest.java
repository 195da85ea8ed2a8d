package vn.tongket.awards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.awards.Awards.ROOT;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.awards.LawVectors;
import vn.tongket.awards.LawVectors.Vector;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class CatalogueTest {

    @Test
    void namesAnAwardInBothLanguagesWithWhoDecidesAndByWhichArticle() {
        as("viewer-1")
                .get(ROOT + "/catalogue?date=2025-01-06")
                .then()
                .statusCode(200)
                .body(
                        "find { it.code == 'CSTDCS' && it.authority == 'department_director' }.name.vi",
                        equalTo("Chiến sĩ thi đua cơ sở"))
                .body("findAll { !it.name.en || !it.confidence || !it.subject }", equalTo(List.of()));
    }

    static Stream<Vector> authorities() {
        return LawVectors.of("award-authority");
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void knowsWhoMayGrantOnADay(Vector vector) {
        List<String> authorities = as("viewer-1")
                .get(ROOT + "/catalogue?date=" + vector.given().get("date").asText())
                .path("findAll { it.code == '" + vector.given().get("award").asText() + "' }.authority");

        assertThat(authorities.contains(vector.given().get("authority").asText()))
                .isEqualTo(vector.expected().get("competent").asBoolean());
    }

    @Test
    void refusesADateThatIsNone() {
        as("viewer-1").get(ROOT + "/catalogue?date=2025-02-30").then().statusCode(400);
    }
}
