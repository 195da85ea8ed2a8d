package vn.tongket.employment.overseas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tongket.employment.OverseasWorkers.PATH;
import static vn.tongket.employment.OverseasWorkers.comeHome;
import static vn.tongket.employment.OverseasWorkers.enter;
import static vn.tongket.employment.OverseasWorkers.entered;
import static vn.tongket.employment.OverseasWorkers.etag;
import static vn.tongket.employment.OverseasWorkers.list;
import static vn.tongket.employment.OverseasWorkers.replace;
import static vn.tongket.employment.OverseasWorkers.specialist;
import static vn.tongket.employment.OverseasWorkers.worker;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.time.Clocks;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class OverseasWorkerTest {

    @Test
    void entersAWorkerWithTheUnitOfTheDayOfDeparture() {
        enter(worker("personalId", "020095000001"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("abroad"))
                .body("unit.name", equalTo("Huyện Tràng Định"))
                .body("unit.since", equalTo("2020-01-01"))
                .body("personalId", equalTo("020095000001"))
                .body("provenance", equalTo("recorded"))
                .body("secondDeparture", equalTo(false))
                .body("possibleDuplicates", empty());
    }

    @Test
    void readsTheUnitOnTheDayOfTheContractUntilTheDeparture() {
        // The districts ended on 1 July 2025
        Map<String, Object> waiting = worker(
                "contractSignedOn", "2025-06-20",
                "contractFrom", "2025-08-01",
                "contractTo", "2028-07-31",
                "departedOn", null);
        String id = enter(waiting)
                .statusCode(201)
                .body("status", equalTo("not-departed"))
                .extract()
                .path("id");
        waiting.put("departedOn", "2025-08-05");

        replace(id, waiting).statusCode(422).body("type", equalTo("urn:tongket:problem:unknown-unit"));
        waiting.put("unit", "06040");
        replace(id, waiting).statusCode(200).body("status", equalTo("abroad"));
    }

    @ParameterizedTest
    @CsvSource({
        "personalId,     12345,        400, personalId",
        "personalId,     020195000001, 422, personalId",
        "personalId,     020096000001, 422, personalId",
        "personalId,     003095000001, 422, personalId",
        "country,        VN,           422, country",
        "country,        XX,           422, country",
        "form,           2,            422, form",
        "form,           3,            422, company",
        "company,        ,             422, company",
        "contractTo,     2024-02-01,   422, contractTo",
        "contractFrom,   2024-01-01,   422, contractFrom",
        "departedOn,     2024-01-01,   422, departedOn",
        "departedOn,     2999-01-01,   422, departedOn",
        "returnedOn,     2024-03-01,   422, returnedOn",
        "endedEarlyOn,   2024-05-01,   422, endReason",
        "contractSignedOn, 2021-12-31, 422, form",
        "secondDeparture, true,        422, secondDepartureReason",
        "sex,            unknown,      400, sex",
    })
    void namesTheFieldThatIsWrong(String field, String value, int status, String named) {
        Object sent = field.equals("secondDeparture") ? Boolean.valueOf(value) : value;

        enter(worker(field, sent)).statusCode(status).body("errors[0].field", equalTo(named));
    }

    @Test
    void takesADirectContractWithoutASender() {
        enter(worker("form", "3", "company", null)).statusCode(201).body("$", not(hasKey("company")));
    }

    @Test
    void takesAnOldCardAndAYearOfBirth() {
        enter(worker("personalId", "082123456", "birth", Map.of("year", 1990)))
                .statusCode(201)
                .body("birth", equalTo(Map.of("year", 1990)));
    }

    @Test
    void takesTheIdOfAProvinceThatHasBeenMergedSince() {
        // 02 was Hà Giang, which became part of Tuyên Quang on 1 July 2025
        enter(worker("personalId", "002095000001")).statusCode(201);
    }

    @Test
    void marksADepartureThatWasRecordedAfterFiveDays() {
        // TT 20/2021: within five days
        enter(worker()).body("recordDueOn", equalTo("2024-03-10")).body("recordedLate", equalTo(true));
    }

    @Test
    void doesNotMarkADepartureRecordedInTime() {
        String today = LocalDate.now(Clocks.VIETNAM).toString();

        enter(worker("unit", "06040", "departedOn", today)).statusCode(201).body("recordedLate", equalTo(false));
    }

    @Test
    void knowsNoDeadlineBeforeTheCircularWasInForce() {
        enter(worker("contractSignedOn", "2022-01-05", "contractFrom", "2022-01-20", "departedOn", "2022-01-25"))
                .statusCode(201)
                .body("$", not(hasKey("recordDueOn")))
                .body("$", not(hasKey("recordedLate")));
    }

    @Test
    void comesHomeAtTheEndOfTheContract() {
        String id = entered("contractTo", "2025-02-28");

        comeHome(id, Map.of("returnedOn", "2025-03-02", "kind", "at-end"))
                .statusCode(200)
                .body("status", equalTo("returned"))
                .body("returnedOn", equalTo("2025-03-02"))
                .body("$", not(hasKey("endedEarlyOn")));
    }

    @Test
    void comesHomeAMonthBeforeTheEndAtMostForThatToBeTheEnd() {
        String id = entered("contractTo", "2025-02-28");

        comeHome(id, Map.of("returnedOn", "2025-01-27", "kind", "at-end"))
                .statusCode(422)
                .body("errors.field", contains("kind"))
                .body("errors.code", contains("not-at-end"));
        comeHome(id, Map.of("returnedOn", "2025-01-28", "kind", "at-end")).statusCode(200);
    }

    @Test
    void signsNoContractInTheYearOfBirth() {
        enter(worker("birth", Map.of("year", 2024), "personalId", null))
                .statusCode(422)
                .body("errors.field", contains("birth.year"));
    }

    @Test
    void comesHomeEarlyWithTheReason() {
        String id = entered();
        comeHome(id, Map.of("returnedOn", "2024-09-01", "kind", "early-end"))
                .statusCode(422)
                .body("errors.field", contains("reason"));

        comeHome(id, Map.of("returnedOn", "2024-09-01", "kind", "early-end", "reason", "Sức khỏe"))
                .statusCode(200)
                .body("status", equalTo("ended-early"))
                .body("endedEarlyOn", equalTo("2024-09-01"))
                .body("endReason", equalTo("Sức khỏe"));
    }

    @Test
    void keepsTheDayOnWhichTheContractEndedBeforeTheReturn() {
        String id = entered("endedEarlyOn", "2024-08-01", "endReason", "Công ty phá sản");

        comeHome(id, Map.of("returnedOn", "2024-09-01", "kind", "early-end"))
                .statusCode(200)
                .body("endedEarlyOn", equalTo("2024-08-01"))
                .body("endReason", equalTo("Công ty phá sản"));
    }

    @Test
    void comesHomeOnceAndOnlyAfterLeaving() {
        String id = entered("contractTo", "2024-09-30");
        comeHome(id, Map.of("returnedOn", "2024-01-20", "kind", "at-end")).statusCode(422);
        comeHome(id, Map.of("returnedOn", "2024-09-01", "kind", "at-end")).statusCode(200);

        comeHome(id, Map.of("returnedOn", "2024-09-02", "kind", "at-end"))
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:not-abroad"));
        comeHome(entered("departedOn", null), Map.of("returnedOn", "2024-09-02", "kind", "at-end"))
                .statusCode(409);
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        String id = entered();
        String seen = etag(id);
        replace(id, worker("country", "KR")).statusCode(200);

        specialist()
                .header("If-Match", seen)
                .body(worker("country", "TW"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        specialist().body(worker()).put(PATH + "/" + id).then().statusCode(428);
        list("").body("items.country", contains("KR"));
    }

    @Test
    void actsOnceHoweverOftenTheButtonIsPressed() {
        String first = specialist()
                .header("Idempotency-Key", "press-0001")
                .body(worker())
                .post(PATH)
                .path("id");
        String second = specialist()
                .header("Idempotency-Key", "press-0001")
                .body(worker())
                .post(PATH)
                .path("id");

        assertThat(second).isEqualTo(first);
        list("").body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "unit=180,                                 JP KR",
        "unit=181,                                 TW",
        "country=KR,                               KR",
        "form=2,                                   JP TW DE",
        "form=3,                                   KR",
        "year=2024,                                JP KR TW",
        "year=2024&calendar=management-year,       JP TW",
        "year=2025&calendar=management-year,       KR",
        "status=not-departed,                      DE",
        "status=returned,                          TW",
    })
    void isFoundBy(String query, String countries) {
        entered();
        entered("country", "KR", "form", "3", "company", null, "departedOn", "2024-12-20");
        entered("country", "TW", "unit", "181", "returnedOn", "2024-11-01");
        entered("country", "DE", "unit", "182", "departedOn", null, "form", "2d");

        list(query).body("items.country", equalTo(List.of(countries.split(" "))));
    }

    @Test
    void isCopiedPageByPageInTheOrderOfChanges() {
        String first = entered();
        String second = entered("unit", "181");
        replace(first, worker("country", "KR")).statusCode(200);

        String next =
                list("limit=1").body("items.id", contains(second)).extract().path("next");
        String seen = as("leader-1", "leader")
                .get(next)
                .then()
                .body("items.id", contains(first))
                .body("$", not(hasKey("next")))
                .extract()
                .path("items[0].updatedAt");
        list("updatedAfter=" + seen).body("items", empty());
    }
}
