package vn.tongket.awards.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.awards.Awards.COLLECTIVES;
import static vn.tongket.awards.Awards.INDIVIDUALS;
import static vn.tongket.awards.Awards.collective;
import static vn.tongket.awards.Awards.enter;
import static vn.tongket.awards.Awards.etag;
import static vn.tongket.awards.Awards.individual;
import static vn.tongket.awards.Awards.specialist;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class RecipientTest {

    @Test
    void recordsACollectiveAndAPersonInIt() {
        String collective = collective("Phòng Mẫu");

        enter(INDIVIDUALS, Map.of("fullName", "Người Mẫu", "collectiveId", collective, "position", "Chuyên viên"))
                .statusCode(201)
                .body("collectiveId", equalTo(collective))
                .body("provenance", equalTo("recorded"));
    }

    @Test
    void refusesTheSameCollectiveTwice() {
        collective("Phòng Mẫu");

        enter(COLLECTIVES, Map.of("name", "Phòng Mẫu", "unit", "20"))
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:recipient-exists"));
    }

    @Test
    void takesTwoPeopleOfOneName() {
        String collective = collective("Phòng Mẫu");

        assertThat(individual("Người Mẫu", collective)).isNotEqualTo(individual("Người Mẫu", collective));
    }

    @Test
    void refusesAPersonOfACollectiveThatIsNotThere() {
        enter(INDIVIDUALS, Map.of("fullName", "Người Mẫu", "collectiveId", UUID.randomUUID()))
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:unknown-recipient"));
    }

    @Test
    void refusesAUnitThatIsNotThere() {
        enter(COLLECTIVES, Map.of("name", "Phòng Mẫu", "unit", "99999"))
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:unknown-unit"));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        enter(COLLECTIVES, Map.of("name", " ", "unit", "20")).statusCode(400).body("errors[0].field", equalTo("name"));
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        String path = COLLECTIVES + "/" + collective("Phòng Mẫu");
        String seen = etag(path);
        Map<String, String> change = Map.of("name", "Phòng Khác", "unit", "20");
        specialist().header("If-Match", seen).body(change).put(path).then().statusCode(200);

        specialist().header("If-Match", seen).body(change).put(path).then().statusCode(412);
        specialist().body(change).put(path).then().statusCode(428);
    }

    @Test
    void listsWhatChangedInPages() {
        for (int i = 0; i < 3; i++) {
            collective("Phòng " + i);
        }

        String next = specialist().get(COLLECTIVES + "?limit=2").path("next");
        List<String> last = specialist().urlEncodingEnabled(false).get(next).path("items.name");
        assertThat(last).containsExactly("Phòng 2");

        String changed = specialist().get(COLLECTIVES).path("items[1].updatedAt");
        List<String> after =
                specialist().get(COLLECTIVES + "?updatedAfter=" + changed).path("items.name");
        assertThat(after).containsExactly("Phòng 2");
        specialist().get(COLLECTIVES + "?updatedAfter=yesterday").then().statusCode(400);
    }

    @Test
    void isWrittenBySpecialistsOnly() {
        as("viewer-1")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Phòng Mẫu", "unit", "20"))
                .post(COLLECTIVES)
                .then()
                .statusCode(403);
    }
}
