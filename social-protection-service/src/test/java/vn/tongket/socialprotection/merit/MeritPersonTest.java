package vn.tongket.socialprotection.merit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;
import static vn.tongket.socialprotection.Registers.MERIT;
import static vn.tongket.socialprotection.Registers.ROOT;
import static vn.tongket.socialprotection.Registers.enter;
import static vn.tongket.socialprotection.Registers.entered;
import static vn.tongket.socialprotection.Registers.etag;
import static vn.tongket.socialprotection.Registers.meritPerson;
import static vn.tongket.socialprotection.Registers.specialist;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.socialprotection.LawVectors;
import vn.tongket.socialprotection.LawVectors.Vector;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class MeritPersonTest {

    static Stream<Vector> tables() {
        return LawVectors.of("merit-table");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void looksWarInvalidsUpInTheirTable(Vector vector) {
        String row = vector.given().get("table").asText() + "-"
                + vector.given().get("injury_percent").asText();
        String id = entered(MERIT, meritPerson("allowanceRows", List.of(row)));

        due(id, vector.given().get("month").asText())
                .body("amountVnd", equalTo(vector.expected().get("monthly_vnd").asInt()));
    }

    @ParameterizedTest
    @CsvSource({
        // Annex I items 1.1 (with five years of seniority), 3.2, 3.3, 4, 6.1, 7.1, 8.1; sums of the printed cells
        "a, 1.1-THOAT-LY 1.1-THAM-NIEN, 5, 2024-07, 5762000",
        "c, 3.2,                        ,  2024-07, 5578000",
        "c, 3.3,                        ,  2024-07, 8367000",
        "d, 4-TC 4-PC,                  ,  2024-07, 10704000",
        "g, II-85 6.1-PC-81,            ,  2024-07, 9000000",
        "g, II-85 6.1-PCDB-81,          ,  2024-07, 10468000",
        "h, 7.1-51-60,                  ,  2023-07, 2673000",
        "h, 7.1-61-70,                  ,  2023-07, 3406000",
        "i, 8.1-81-100 8.1-PC-81,       ,  2024-07, 7757000",
    })
    void addsUpTheRowsOfAnnexOne(String letter, String rows, Integer seniority, String month, int amount) {
        String id = entered(
                MERIT,
                meritPerson(
                        "categoryLetter", letter,
                        "allowanceRows", List.of(rows.split(" ")),
                        "seniorityYears", seniority));

        due(id, month).body("amountVnd", equalTo(amount));
    }

    @ParameterizedTest
    @CsvSource({
        // Decree 55/2023: in force on 5 September 2023, paid from 1 July 2023
        "2023-08, 2023-09-05, 4016000",
        "2024-07, 2026-11-01, 5450000",
    })
    void appliesADecreeFromItsMonth(String month, String knownOn, int amount) {
        String id = entered(MERIT, meritPerson("allowanceRows", List.of("II-61")));

        due(id, month, knownOn).body("amountVnd", equalTo(amount));
    }

    @ParameterizedTest
    @CsvSource({
        // The annexes of Decree 75/2021 are not on hand, nor those of Decree 321/2026
        "2023-08, 2023-09-04, 75/2021/NĐ-CP",
        "2026-08, 2026-10-01, 321/2026/NĐ-CP",
    })
    void guessesNoAmountWhereTheAnnexIsNotOnHand(String month, String knownOn, String act) {
        String id = entered(MERIT, meritPerson("allowanceRows", List.of("II-61")));

        due(id, month, knownOn).body("amountVnd", nullValue()).body("rows[0].act", equalTo(act));
    }

    @Test
    void knowsTwoLettersThatLookAlike() {
        entered(MERIT, meritPerson("categoryLetter", "đ", "allowanceRows", List.of("5")));

        enter(MERIT, meritPerson("categoryLetter", "d", "allowanceRows", List.of("5")))
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:allowance-row-unknown"));
    }

    @Test
    void asksForSeniorityWhereItIsPaid() {
        enter(MERIT, meritPerson("categoryLetter", "a", "allowanceRows", List.of("1.1-THOAT-LY", "1.1-THAM-NIEN")))
                .statusCode(400)
                .body("errors[0].field", equalTo("seniorityYears"));
    }

    @ParameterizedTest
    @CsvSource({"self, Con Mẫu", "relative,", "worshipper,"})
    void namesThePayeeIfItIsSomebodyElse(String kind, String name) {
        Map<String, Object> payee = name == null ? Map.of("kind", kind) : Map.of("kind", kind, "fullName", name);

        enter(MERIT, meritPerson("payee", payee)).statusCode(400).body("errors[0].field", equalTo("payee.fullName"));
    }

    @Test
    void masksSubjectAndPayee() {
        String id = entered(MERIT, meritPerson("payee", Map.of("kind", "relative", "fullName", "Con Mẫu")));

        as("leader-1", "leader")
                .get(MERIT + "/" + id)
                .then()
                .body("fullName", equalTo("T*** B*** M***"))
                .body("payee.fullName", equalTo("C*** M***"));
        specialist().get(MERIT + "/" + id).then().body("payee.fullName", equalTo("Con Mẫu"));
    }

    @Test
    void recordsWhoReadWhom() {
        String id = entered(MERIT, meritPerson());
        specialist().get(MERIT + "/" + id);
        due(id, "2024-07");
        as("leader-1", "leader").get(MERIT + "/" + id);

        as("auditor-1", "auditor")
                .get(ROOT + "/audit-events?entityId=" + id)
                .then()
                .body("items.action", equalTo(List.of("read", "read", "enter")));
    }

    @Test
    void keepsAReporterToTheirUnits() {
        String elsewhere = entered(MERIT, meritPerson("unit", "180"));

        reporterOf181().body(meritPerson("unit", "180")).post(MERIT).then().statusCode(403);
        reporterOf181().get(MERIT + "/" + elsewhere).then().body("masked", equalTo(true));
        reporterOf181().get(MERIT + "/" + elsewhere + "/allowance").then().statusCode(403);
        reporterOf181().body(meritPerson("unit", "181")).post(MERIT).then().statusCode(201);
    }

    private static RequestSpecification reporterOf181() {
        return asWithin(Set.of("181"), "reporter-1", "reporter").contentType(ContentType.JSON);
    }

    @Test
    void replacesARecordInTheVersionThatWasSeen() {
        String id = entered(MERIT, meritPerson());
        String seen = etag(MERIT + "/" + id);

        specialist()
                .header("If-Match", seen)
                .body(meritPerson("allowanceRows", List.of("II-90", "6.1-PC-81")))
                .put(MERIT + "/" + id)
                .then()
                .statusCode(200)
                .body("allowanceRows", equalTo(List.of("6.1-PC-81", "II-90")));
        specialist()
                .header("If-Match", seen)
                .body(meritPerson())
                .put(MERIT + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void stopsFromTheMonthAfterTheEvent() {
        String id = entered(MERIT, meritPerson("allowanceRows", List.of("II-61")));
        specialist()
                .header("If-Match", etag(MERIT + "/" + id))
                .body(Map.of("event", "death", "eventDate", "2024-07-31"))
                .post(MERIT + "/" + id + "/end")
                .then()
                .statusCode(200);

        due(id, "2024-07").body("amountVnd", equalTo(5_450_000));
        due(id, "2024-08").body("amountVnd", equalTo(0));
    }

    @Test
    void listsInPages() {
        for (int i = 0; i < 3; i++) {
            entered(MERIT, meritPerson("decisionNumber", "MẪU-" + i));
        }

        String next = specialist().get(MERIT + "?limit=2").path("next");
        List<String> last = specialist().urlEncodingEnabled(false).get(next).path("items.decisionNumber");

        assertThat(last).containsExactly("MẪU-2");
    }

    private static ValidatableResponse due(String id, String month) {
        return due(id, month, "2026-11-01");
    }

    private static ValidatableResponse due(String id, String month, String knownOn) {
        return specialist()
                .queryParam("month", month)
                .queryParam("knownOn", knownOn)
                .get(MERIT + "/" + id + "/allowance")
                .then()
                .statusCode(200);
    }
}
