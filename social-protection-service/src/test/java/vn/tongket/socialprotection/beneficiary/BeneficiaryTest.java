package vn.tongket.socialprotection.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;
import static vn.tongket.socialprotection.Registers.BENEFICIARIES;
import static vn.tongket.socialprotection.Registers.ROOT;
import static vn.tongket.socialprotection.Registers.approver;
import static vn.tongket.socialprotection.Registers.beneficiary;
import static vn.tongket.socialprotection.Registers.enter;
import static vn.tongket.socialprotection.Registers.entered;
import static vn.tongket.socialprotection.Registers.etag;
import static vn.tongket.socialprotection.Registers.specialist;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class BeneficiaryTest {

    @Test
    void entersAPerson() {
        enter(BENEFICIARIES, beneficiary("personalId", "020190000123"))
                .statusCode(201)
                .header("Location", startsWith("http"))
                .header("ETag", equalTo("\"0\""))
                .body("fullName", equalTo("Người Mẫu"))
                .body("birth.date", equalTo("1990-05-17"))
                .body("startMonth", equalTo("2023-03"))
                .body("provenance", equalTo("recorded"))
                .body("$", not(hasKey("endMonth")));
    }

    @Test
    void takesAFileThatKnowsOnlyTheYearOfBirth() {
        enter(BENEFICIARIES, beneficiary("birth", Map.of("year", 1990)))
                .statusCode(201)
                .body("birth", equalTo(Map.of("year", 1990)));
    }

    @ParameterizedTest
    @CsvSource({
        "personalId, 12345,        400, personalId",
        "personalId, 020090000123, 422, personalId",
        "personalId, 020191000123, 422, personalId",
        "startMonth, 2023-13,      400, startMonth",
        "endMonth,   2023-01,      422, endMonth",
        "unit,       99999,        422, unit",
        "sex,        unknown,      400, sex",
        "children,   0,            400, children",
    })
    void namesTheFieldThatIsWrong(String field, String value, int status, String named) {
        Object sent = field.equals("children") ? Integer.valueOf(value) : value;

        enter(BENEFICIARIES, beneficiary(field, sent)).statusCode(status).body("errors[0].field", equalTo(named));
    }

    @ParameterizedTest
    @CsvSource({"9.9", "5.1-U4", "5.5c"})
    void refusesACategoryThatDoesNotFit(String category) {
        enter(BENEFICIARIES, beneficiary("categories", List.of(category)))
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:category-not-applicable"));
    }

    @Test
    void refusesAUnitThatWasNotThereOnTheDayOfTheDecision() {
        // The districts ended on 1 July 2025
        enter(BENEFICIARIES, beneficiary("decisionDate", "2025-08-01", "startMonth", "2025-08"))
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:unknown-unit"));
    }

    @Test
    void readsACodeAsOfTheDayThatIsNamed() {
        Map<String, Object> late =
                beneficiary("decisionDate", "2025-08-01", "startMonth", "2025-08", "unitAsOf", "2025-06-30");

        enter(BENEFICIARIES, late).statusCode(201).body("unit", equalTo("180"));
    }

    @Test
    void refusesToEnterOnePersonTwice() {
        entered(BENEFICIARIES, beneficiary("personalId", "020190000123"));

        enter(BENEFICIARIES, beneficiary("personalId", "020190000123", "decisionNumber", "MẪU-9/QĐ"))
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:person-exists"));
    }

    @Test
    void takesTwoPeopleWhoAgreeInEverythingButHaveNoId() {
        entered(BENEFICIARIES, beneficiary());

        enter(BENEFICIARIES, beneficiary()).statusCode(201);
    }

    @Test
    void actsOnceHoweverOftenTheButtonIsPressed() {
        String first = specialist()
                .header("Idempotency-Key", "press-0001")
                .body(beneficiary())
                .post(BENEFICIARIES)
                .path("id");
        String second = specialist()
                .header("Idempotency-Key", "press-0001")
                .body(beneficiary())
                .post(BENEFICIARIES)
                .path("id");

        assertThat(second).isEqualTo(first);
        specialist().get(BENEFICIARIES).then().body("items.size()", equalTo(1));
    }

    @Test
    void stopsFromTheMonthAfterTheEvent() {
        String id = entered(BENEFICIARIES, beneficiary());

        end(id, "2024-05-10").statusCode(200).body("endMonth", equalTo("2024-05"));

        paidIn(id, "2024-05").body("amountVnd", equalTo(540_000));
        paidIn(id, "2024-06").body("amountVnd", equalTo(0));
    }

    @Test
    void endsOnce() {
        String id = entered(BENEFICIARIES, beneficiary());
        end(id, "2024-05-10").statusCode(200);

        end(id, "2024-06-10").statusCode(409).body("type", equalTo("urn:tongket:problem:already-ended"));
    }

    @Test
    void cannotEndBeforeItBegan() {
        end(entered(BENEFICIARIES, beneficiary()), "2022-12-31")
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:end-before-start"));
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        String id = entered(BENEFICIARIES, beneficiary());
        String seen = etag(BENEFICIARIES + "/" + id);
        replace(id, seen, beneficiary("fullName", "Tên Một")).statusCode(200);

        replace(id, seen, beneficiary("fullName", "Tên Hai")).statusCode(412);
        replace(id, null, beneficiary("fullName", "Tên Hai")).statusCode(428);

        specialist().get(BENEFICIARIES + "/" + id).then().body("fullName", equalTo("Tên Một"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "system"})
    void masksPeopleFromThoseWhoNeedNotKnowThem(String role) {
        String id = entered(BENEFICIARIES, beneficiary("personalId", "020190000123"));

        as("reader-1", role)
                .get(BENEFICIARIES + "/" + id)
                .then()
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("fullName", equalTo("N*** M***"))
                .body("birth", equalTo(Map.of("year", 1990)))
                .body("$", not(hasKey("personalId")));
        as("viewer-1").get(BENEFICIARIES + "/" + id).then().statusCode(403);
    }

    @Test
    void masksEveryoneInLists() {
        entered(BENEFICIARIES, beneficiary("personalId", "020190000123"));

        String list =
                specialist().get(BENEFICIARIES).then().statusCode(200).extract().asString();

        assertThat(list).doesNotContain("Người Mẫu").doesNotContain("020190000123");
    }

    @ParameterizedTest
    @CsvSource({"5.8, 1990-05-17", "5.3-4P, 2015-05-17"})
    void hidesACategoryThatTellsOfHiv(String category, String born) {
        String id = entered(BENEFICIARIES, beneficiary("categories", List.of(category), "birth", Map.of("date", born)));

        String masked = as("leader-1", "leader").get(BENEFICIARIES + "/" + id).asString();

        assertThat(masked).contains("\"other\"").doesNotContain('"' + category);
        specialist().get(BENEFICIARIES + "/" + id).then().body("categories", hasItem(category));
    }

    @Test
    void recordsWhoReadWhom() {
        String id = entered(BENEFICIARIES, beneficiary());
        specialist().get(BENEFICIARIES + "/" + id);
        approver().get(BENEFICIARIES + "/" + id + "/allowance?month=2024-03");
        as("leader-1", "leader").get(BENEFICIARIES + "/" + id);

        as("auditor-1", "auditor")
                .get(ROOT + "/audit-events?entityId=" + id)
                .then()
                .body("items.action", equalTo(Arrays.asList("read", "read", "enter")))
                .body("items.actor", equalTo(Arrays.asList("approver-1", "specialist-1", "specialist-1")));
    }

    @Test
    void keepsPersonalDataOutOfTheAuditTrail() {
        entered(BENEFICIARIES, beneficiary("personalId", "020190000123"));

        Response events = as("auditor-1", "auditor").get(ROOT + "/audit-events");

        assertThat(events.asString()).doesNotContain("Mẫu").doesNotContain("020190000123");
        // The category; in the whole it could be a piece of a time
        assertThat(events.<Map<String, ?>>path("items[0].detail").toString()).doesNotContain("5.6");
    }

    @Test
    void keepsPersonalDataOutOfTheLog() {
        entered(BENEFICIARIES, beneficiary("personalId", "020190000123"));
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listener = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                // What the database server of the tests prints is its own affair; deployments make it terse
                if (!line.getLoggerName().contains("EmbeddedPostgres")) {
                    logged.add(line.getFormattedMessage() + line.getThrown());
                }
            }
        };
        Logger.getLogger("").addHandler(listener);
        try {
            enter(BENEFICIARIES, beneficiary("personalId", "020190000123")).statusCode(409);
            enter(BENEFICIARIES, beneficiary("personalId", "020090000123")).statusCode(422);
            enter(BENEFICIARIES, beneficiary("personalId", "0201900001234")).statusCode(400);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertThat(logged).isNotEmpty().noneMatch(line -> line.contains("0200") || line.contains("0201"));
        assertThat(logged).noneMatch(line -> line.contains("Người Mẫu"));
    }

    @Test
    void keepsAReporterToTheirUnits() {
        asWithin(Set.of("181"), "reporter-1", "reporter")
                .contentType(ContentType.JSON)
                .body(beneficiary("unit", "180"))
                .post(BENEFICIARIES)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:out-of-scope"));
        String elsewhere = entered(BENEFICIARIES, beneficiary("unit", "180"));
        asWithin(Set.of("181"), "reporter-1", "reporter")
                .get(BENEFICIARIES + "/" + elsewhere)
                .then()
                .body("masked", equalTo(true));
        asWithin(Set.of("181"), "reporter-1", "reporter")
                .get(BENEFICIARIES + "/" + elsewhere + "/allowance")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse end(String id, String date) {
        return specialist()
                .header("If-Match", etag(BENEFICIARIES + "/" + id))
                .body(Map.of("event", "death", "eventDate", date))
                .post(BENEFICIARIES + "/" + id + "/end")
                .then();
    }

    private static ValidatableResponse paidIn(String id, String month) {
        return specialist()
                .get(BENEFICIARIES + "/" + id + "/allowance?month=" + month)
                .then();
    }

    private static ValidatableResponse replace(String id, String tag, Map<String, Object> body) {
        var request = specialist().body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .put(BENEFICIARIES + "/" + id)
                .then();
    }
}
