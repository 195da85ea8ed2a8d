package vn.tongket.awards.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static vn.tongket.awards.Awards.COLLECTIVES;
import static vn.tongket.awards.Awards.INDIVIDUALS;
import static vn.tongket.awards.Awards.ROOT;
import static vn.tongket.awards.Awards.collective;
import static vn.tongket.awards.Awards.collectiveOf;
import static vn.tongket.awards.Awards.decision;
import static vn.tongket.awards.Awards.enter;
import static vn.tongket.awards.Awards.etag;
import static vn.tongket.awards.Awards.grant;
import static vn.tongket.awards.Awards.individual;
import static vn.tongket.awards.Awards.refusedAsOutOfScope;
import static vn.tongket.awards.Awards.signed;
import static vn.tongket.awards.Awards.specialist;
import static vn.tongket.awards.Awards.specialistOf;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void keepsASpecialistToTheirUnits() {
        String ours = collectiveOf("Tập thể trong xã", "05977");
        String theirs = collectiveOf("Tập thể xã khác", "05983");
        Map<String, String> collective = Map.of("name", "Tập thể mới", "unit", "05983");
        Map<String, String> person = Map.of("fullName", "Người Mẫu", "collectiveId", theirs);

        refusedAsOutOfScope(specialistOf("05977").body(collective).post(COLLECTIVES));
        refusedAsOutOfScope(specialistOf("05977")
                .header("If-Match", etag(COLLECTIVES + "/" + theirs))
                .body(Map.of("name", "Của tôi", "unit", "05977"))
                .put(COLLECTIVES + "/" + theirs));
        refusedAsOutOfScope(specialistOf("05977").body(person).post(INDIVIDUALS));
        specialistOf("05977")
                .body(Map.of("fullName", "Người Mẫu", "collectiveId", ours))
                .post(INDIVIDUALS)
                .then()
                .statusCode(201);
    }

    @Test
    void takesNobodyAwayFromAnotherUnit() {
        String ours = collectiveOf("Tập thể trong xã", "05977");
        String theirs = INDIVIDUALS + "/" + individual("Người Mẫu", collectiveOf("Tập thể xã khác", "05983"));

        refusedAsOutOfScope(specialistOf("05977")
                .header("If-Match", etag(theirs))
                .body(Map.of("fullName", "Người Mẫu", "collectiveId", ours))
                .put(theirs));
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "leader", "administrator", "system"})
    void masksWhomNoDecisionNamesYet(String role) {
        String person = INDIVIDUALS + "/" + individual("Người Mẫu", collective("Phòng Mẫu"));

        as("reader-1", role)
                .get(person)
                .then()
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("fullName", equalTo("N*** M***"))
                .body("$", not(hasKey("position")));
        as("reader-1", role).get(INDIVIDUALS).then().body("items.fullName", equalTo(List.of("N*** M***")));
    }

    @Test
    void masksPeopleOfOtherUnitsFromASpecialistToo() {
        String person = individual("Người Mẫu", collectiveOf("Tập thể xã khác", "05983"));

        specialistOf("05977").get(INDIVIDUALS + "/" + person).then().body("masked", equalTo(true));
        specialistOf("05983").get(INDIVIDUALS + "/" + person).then().body("fullName", equalTo("Người Mẫu"));
    }

    @Test
    void namesWhomASignedDecisionNames() {
        String person = individual("Người Mẫu", collective("Phòng Mẫu"));
        signed(decision(grant("CSTDCS", "individual", person)));

        as("viewer-1")
                .get(INDIVIDUALS + "/" + person)
                .then()
                .body("masked", equalTo(false))
                .body("fullName", equalTo("Người Mẫu"));
        assertThat(readings()).isEmpty();
    }

    @Test
    void recordsWhoReadWhom() {
        String one = individual("Người Một", collective("Phòng Mẫu"));
        String two = individual("Người Hai", collective("Phòng Khác"));

        specialist().get(INDIVIDUALS + "/" + one).then().body("fullName", equalTo("Người Một"));
        as("councillor-1", "council").get(INDIVIDUALS).then().statusCode(200);

        assertThat(readings()).extracting("actor").containsExactly("councillor-1", "specialist-1");
        assertThat(readings())
                .extracting("detail")
                .containsExactly(Map.of("ids", List.of(one, two)), Map.of("ids", List.of(one)));
    }

    /** What the audit trail says of readings, newest first. */
    private static List<Map<String, Object>> readings() {
        return as("auditor-1", "auditor")
                .get(ROOT + "/audit-events?entityType=individual")
                .path("items.findAll { it.action == 'read' }");
    }
}
