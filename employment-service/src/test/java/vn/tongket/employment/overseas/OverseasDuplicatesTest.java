package vn.tongket.employment.overseas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tongket.employment.OverseasWorkers.PATH;
import static vn.tongket.employment.OverseasWorkers.comeHome;
import static vn.tongket.employment.OverseasWorkers.enter;
import static vn.tongket.employment.OverseasWorkers.entered;
import static vn.tongket.employment.OverseasWorkers.replace;
import static vn.tongket.employment.OverseasWorkers.specialist;
import static vn.tongket.employment.OverseasWorkers.worker;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class OverseasDuplicatesTest {
    private static final String ID = "020095000001";

    @Test
    void refusesASecondDepartureInTheYearAndNamesTheFirst() {
        String first = entered("personalId", ID, "contractTo", "2024-06-01", "returnedOn", "2024-05-01");

        enter(again("2024-10-05"))
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:overseas-worker-exists"))
                .body("detail", containsString(first))
                .body("errors[0].field", equalTo("personalId"));
    }

    @Test
    void takesASecondDepartureWithItsReason() {
        String first = entered("personalId", ID, "contractTo", "2024-06-01", "returnedOn", "2024-05-01");
        enter(explained(again("2024-10-05"))).statusCode(201).body("secondDeparture", equalTo(true));

        // What was said once need not be said of the other record too
        replace(first, worker("personalId", ID, "contractTo", "2024-06-01", "returnedOn", "2024-05-02"))
                .statusCode(200);
        enter(again("2024-12-01")).statusCode(409);
    }

    @Test
    void comparesWithASecondDepartureToo() {
        String first = entered("personalId", ID);
        String second = entered(explained(worker(
                "personalId",
                ID,
                "contractFrom",
                "2025-02-01",
                "contractTo",
                "2025-08-31",
                "departedOn",
                "2025-02-05")));
        comeHome(first, Map.of("returnedOn", "2025-01-20", "kind", "early-end", "reason", "Gia đình"))
                .statusCode(200);
        Map<String, Object> third =
                worker("personalId", ID, "contractFrom", "2025-09-15", "departedOn", "2025-10-05", "unit", "06040");

        enter(third).statusCode(409).body("detail", containsString(second));
        String thirdId = entered(explained(third));
        pairs("year=2025")
                .body("items.first.id", contains(second))
                .body("items.second.id", contains(thirdId))
                .body("items.explained", contains(true));
    }

    @Test
    void wantsTheReasonOfTheRecordThatWasEnteredLater() {
        String first = entered("personalId", ID, "contractTo", "2024-06-01", "returnedOn", "2024-05-01");
        Map<String, Object> next = worker("personalId", ID, "contractFrom", "2025-02-01", "departedOn", "2025-02-05");
        String second = entered(next);

        // Its contract would run beside the second
        replace(first, explained(worker("personalId", ID))).statusCode(409).body("detail", containsString(second));
        replace(second, explained(next)).statusCode(200);
        replace(first, worker("personalId", ID)).statusCode(200);
    }

    @Test
    void refusesAContractThatOverlapsAnotherOfThePerson() {
        entered("personalId", ID);

        enter(worker(
                        "personalId",
                        ID,
                        "contractSignedOn",
                        "2025-01-15",
                        "contractFrom",
                        "2025-02-01",
                        "departedOn",
                        "2025-02-05"))
                .statusCode(409);
    }

    @Test
    void takesTheNextContractOfOneWhoHasComeHome() {
        String first = entered("personalId", ID);
        comeHome(first, Map.of("returnedOn", "2024-12-01", "kind", "early-end", "reason", "Gia đình"))
                .statusCode(200);

        enter(worker(
                        "personalId",
                        ID,
                        "contractSignedOn",
                        "2025-01-15",
                        "contractFrom",
                        "2025-02-01",
                        "departedOn",
                        "2025-02-05"))
                .statusCode(201);
    }

    @Test
    void neverTakesTwoDeparturesOfOneDay() {
        entered("personalId", ID);

        enter(worker("personalId", ID, "secondDeparture", true, "secondDepartureReason", "Nhầm"))
                .statusCode(409)
                .body("errors[0].field", equalTo("departedOn"));
    }

    @Test
    void refusesAReplacementThatMakesTwoOfOne() {
        entered("personalId", ID);
        String other = entered("fullName", "Người Khác");

        replace(other, worker("personalId", ID)).statusCode(409);
    }

    @Test
    void letsOneOfManyThatComeAtOnceThrough() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = crowd.invokeAll(IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(n -> () -> specialist()
                            .body(worker("personalId", ID, "departedOn", "2024-03-0" + (5 + n)))
                            .post(PATH)
                            .statusCode())
                    .toList());
            int[] codes = new int[4];
            for (int i = 0; i < 4; i++) {
                codes[i] = answers.get(i).get();
            }
            assertThat(codes).containsExactlyInAnyOrder(201, 409, 409, 409);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void warnsOfOneWhoAgreesInAllButHasNoNumber() {
        String first = entered();

        enter(worker("fullName", "NGƯỜI  MẪU HÒA", "contractNumber", "MẪU-2/2024"))
                .statusCode(201)
                .body("possibleDuplicates", contains(first));
    }

    @ParameterizedTest
    @CsvSource({
        // One digit mistyped, two turned round
        "020095000001, 020095000007",
        "020095000012, 020095000021",
    })
    void warnsOfANumberThatMayBeMistyped(String typed, String other) {
        String first = entered("personalId", typed);

        enter(worker("personalId", other)).statusCode(201).body("possibleDuplicates", contains(first));
        pairs("year=2024").body("items.first.id", contains(first)).body("items.basis", contains("name"));
    }

    @Test
    void warnsWhereAnOldNumberAndANewOneCannotBeCompared() {
        String first = entered("personalId", "082123456", "birth", Map.of("year", 1995));

        enter(worker("personalId", ID)).statusCode(201).body("possibleDuplicates", contains(first));
    }

    @ParameterizedTest
    @CsvSource({
        // Commune Thất Khê was made of the township Thất Khê, with the same code, and of Chí Minh and Chi Lăng
        "06040, 2025-03-05, 06040, 2025-08-05",
        "06013, 2025-03-05, 06040, 2025-08-05",
        "180,   2025-03-05, 06040, 2025-08-05",
        "06040, 2025-08-05, 180,   2025-03-05",
        "180,   2025-03-05, 06013, 2025-03-06",
        "06013, 2025-03-05, 180,   2025-03-06",
    })
    void warnsOfOneFromAUnitThatHeldSomeOfTheSameTerritory(String unit, String day, String other, String otherDay) {
        String first = entered("unit", unit, "departedOn", day);

        enter(worker("unit", other, "departedOn", otherDay))
                .statusCode(201)
                .body("possibleDuplicates", contains(first));
        pairs("year=2025").body("items.first.id", contains(first)).body("items.basis", contains("name"));
    }

    @ParameterizedTest
    @CsvSource({
        // Neighbours then, though one commune since
        "06013, 2025-03-05, 06034, 2025-03-06",
        // Thất Khê was in Tràng Định, and Đoàn Kết is another commune of it
        "06001, 2025-08-05, 06040, 2025-03-05",
        "181,   2025-03-05, 06040, 2025-08-05",
    })
    void doesNotWarnOfOneFromElsewhere(String unit, String day, String other, String otherDay) {
        entered("unit", unit, "departedOn", day);

        enter(worker("unit", other, "departedOn", otherDay)).statusCode(201).body("possibleDuplicates", empty());
        pairs("year=2025").body("items", empty());
    }

    @Test
    void doesNotWarnOfAnotherPerson() {
        entered("personalId", ID);
        entered("birth", Map.of("date", "1995-08-21"));
        entered("sex", "female");
        entered("unit", "181");
        entered("fullName", "Người Mẫu Hoa");

        enter(worker("personalId", "020095004321")).statusCode(201).body("possibleDuplicates", hasSize(0));
    }

    @Test
    void listsPairsOfAYearMasked() {
        String first = entered("personalId", ID, "contractTo", "2024-06-01", "returnedOn", "2024-05-01");
        entered(explained(again("2024-12-20")));
        entered("unit", "181");
        entered("unit", "181");
        entered("unit", "182");

        pairs("year=2024")
                .body("items.basis", contains("personal-id", "name"))
                .body("items.explained", contains(true, false))
                .body("items[0].first.id", equalTo(first))
                .body("items.first.masked", contains(true, true))
                .body("items[0].first.fullName", equalTo("N*** M*** H***"));
        // On 20 December the management year 2025 has begun, and the first contract has ended
        pairs("year=2024&calendar=management-year").body("items.basis", contains("name"));
        pairs("year=2023").body("items", empty());
        pairs("year=2024&limit=1").body("items", hasSize(1));
        as("viewer-1").get(PATH + "/duplicates?year=2024").then().statusCode(403);
    }

    @Test
    void explainsAPairByTheRecordThatWasEnteredLaterAndNotByTheOther() {
        entered(explained(worker()));
        entered();
        entered(explained(worker()));

        pairs("year=2024").body("items.explained", contains(false, true, true));
    }

    @Test
    void listsOnlyPairsThatTouchTheUnitsOfTheCaller() {
        entered("unit", "181");
        entered("unit", "181");

        asWithin(Set.of("180"), "reporter-1", "reporter")
                .get(PATH + "/duplicates?year=2024")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static Map<String, Object> again(String departed) {
        return worker(
                "personalId", ID, "contractFrom", "2024-09-01", "contractTo", "2025-08-31", "departedOn", departed);
    }

    private static Map<String, Object> explained(Map<String, Object> body) {
        body.putAll(Map.of("secondDeparture", true, "secondDepartureReason", "Hợp đồng mới"));
        return body;
    }

    private static ValidatableResponse pairs(String query) {
        return specialist().get(PATH + "/duplicates?" + query).then().statusCode(200);
    }
}
