package vn.tongket.socialprotection.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.socialprotection.Registers.BENEFICIARIES;
import static vn.tongket.socialprotection.Registers.beneficiary;
import static vn.tongket.socialprotection.Registers.entered;
import static vn.tongket.socialprotection.Registers.specialist;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.socialprotection.LawVectors;
import vn.tongket.socialprotection.LawVectors.Vector;

/** What beneficiaries are entitled to, by the examples of the law tables. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class SocialAllowanceTest {
    /** An age that each category is for; 40 for the others. */
    private static final Map<String, Integer> AGES = Map.ofEntries(
            Map.entry("5.1-U4", 1),
            Map.entry("5.1-4P", 5),
            Map.entry("5.2", 17),
            Map.entry("5.3-U4", 1),
            Map.entry("5.3-4P", 5),
            Map.entry("5.5a-60", 65),
            Map.entry("5.5a-80", 85),
            Map.entry("5.5b", 77),
            Map.entry("5.5c", 85),
            Map.entry("5.5d", 70),
            Map.entry("5.6-DBN-CHILD", 10),
            Map.entry("5.6-NANG-CHILD", 10),
            Map.entry("5.6-DBN-ELDER", 70),
            Map.entry("5.6-NANG-ELDER", 70),
            Map.entry("5.7", 1));

    static Stream<Vector> allowances() {
        return LawVectors.of("social-allowance")
                .filter(vector -> vector.expected().get("monthly_vnd").isNumber());
    }

    @ParameterizedTest
    @MethodSource("allowances")
    void isCoefficientTimesLevel(Vector vector) {
        String month = vector.given().get("month").asText();
        List<String> codes = List.of(vector.given().get("code").asText());

        Response allowance = allowance(person(codes, vector.given(), month), month, "2026-11-01");

        assertThat(allowance.jsonPath().getLong("amountVnd"))
                .isEqualTo(vector.expected().get("monthly_vnd").asLong());
    }

    static Stream<Vector> overlaps() {
        return LawVectors.of("social-overlap")
                .filter(vector -> vector.given().has("codes") && !vector.given().has("benefits"))
                .filter(vector -> !vector.given().has("month"));
    }

    @ParameterizedTest
    @MethodSource("overlaps")
    void paysTheHighestSaveBesideASingleParent(Vector vector) {
        List<String> codes = new ArrayList<>();
        vector.given().get("codes").forEach(code -> codes.add(code.asText()));
        String month = vector.given().get("level_vnd").asLong() == 360_000 ? "2024-06" : "2024-07";

        Response allowance = allowance(person(codes, vector.given(), month), month, "2026-11-01");

        List<String> pays = new ArrayList<>();
        vector.expected().get("pays").forEach(code -> pays.add(code.asText()));
        assertThat(allowance.jsonPath().<String>getList("categories.findAll { it.paid }.category"))
                .containsExactlyInAnyOrderElementsOf(pays);
        assertThat(allowance.jsonPath().getLong("amountVnd"))
                .isEqualTo(vector.expected().get("monthly_vnd").asLong());
    }

    @ParameterizedTest
    @CsvSource({
        // Decree 335/2026: in force on 5 October 2026, paid from 1 July 2026; 1.5 × 500,000 and 1.5 × 540,000
        "2026-06, 2026-11-01, 750000",
        "2026-08, 2026-10-04, 750000",
        "2026-08, 2026-10-05, 810000",
    })
    void appliesALevelFromItsMonthButNotBeforeItIsKnown(String month, String knownOn, long amount) {
        String id = entered(BENEFICIARIES, beneficiary());

        allowance(id, month, knownOn).then().body("amountVnd", equalTo((int) amount));
    }

    @Test
    void marksWhatRestsOnASecondHandReport() {
        String id = entered(BENEFICIARIES, beneficiary("categories", List.of("5.6-DBN-ADULT")));

        allowance(id, "2024-07", "2026-11-01").then().body("categories[0].confidence", equalTo("verified"));
        allowance(id, "2026-08", "2026-11-01").then().body("categories[0].confidence", equalTo("secondary"));
    }

    @Test
    void saysByWhichActAndArticle() {
        String id = entered(BENEFICIARIES, beneficiary());

        allowance(id, "2024-07", "2026-11-01")
                .then()
                .body("categories[0].levelAct", equalTo("76/2024/NĐ-CP"))
                .body("categories[0].act", equalTo("20/2021/NĐ-CP"))
                .body("categories[0].article", containsString("Điều 6"))
                .body("categories[0].levelVnd", equalTo(500_000));
    }

    @ParameterizedTest
    @CsvSource({
        // Born 2019-09-20: 2.5 × 360,000 until the month before the fourth birthday, then 1.5 × 360,000
        "2023-08, 900000",
        "2023-09, 540000",
    })
    void growsIntoTheNextAgeInTheMonthOfTheBirthday(String month, int amount) {
        String id = entered(
                BENEFICIARIES,
                beneficiary(
                        "categories", List.of("5.1-U4"),
                        "birth", Map.of("date", "2019-09-20"),
                        "startMonth", "2022-01"));

        allowance(id, month, "2026-11-01").then().body("amountVnd", equalTo(amount));
    }

    @ParameterizedTest
    @CsvSource({
        // Born 2007-09-20: sixteen in September 2023, which is still paid
        "2023-09, 540000",
        "2023-10, 0",
    })
    void leavesACategoryFromTheMonthAfterTheBirthday(String month, int amount) {
        String id = entered(
                BENEFICIARIES,
                beneficiary(
                        "categories", List.of("5.1-4P"),
                        "birth", Map.of("date", "2007-09-20"),
                        "startMonth", "2022-01"));

        allowance(id, month, "2026-11-01").then().body("amountVnd", equalTo(amount));
    }

    @Test
    void knowsNoAllowanceOfACategoryThatIsClosed() {
        String id = entered(
                BENEFICIARIES,
                beneficiary("categories", List.of("5.5c"), "birth", Map.of("year", 1935), "startMonth", "2023-01"));

        allowance(id, "2025-06", "2026-11-01").then().body("amountVnd", equalTo(500_000));
        allowance(id, "2025-07", "2026-11-01").then().body("amountVnd", equalTo(0));
    }

    private static String person(List<String> codes, JsonNode given, String month) {
        int year = Integer.parseInt(month.substring(0, 4));
        int years = codes.stream()
                .map(AGES::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(40);
        return entered(
                BENEFICIARIES,
                beneficiary(
                        "categories",
                        codes,
                        "birth",
                        Map.of("date", (year - years) + "-01-15"),
                        "children",
                        given.path("children").isNumber()
                                ? given.get("children").asInt()
                                : null,
                        "decisionDate",
                        "2021-06-20",
                        "startMonth",
                        month));
    }

    private static Response allowance(String id, String month, String knownOn) {
        Response response = specialist()
                .queryParam("month", month)
                .queryParam("knownOn", knownOn)
                .get(BENEFICIARIES + "/" + id + "/allowance");
        response.then().statusCode(200);
        return response;
    }
}
