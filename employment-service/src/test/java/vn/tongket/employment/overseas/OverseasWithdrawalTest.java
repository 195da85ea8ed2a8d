package vn.tongket.employment.overseas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
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
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** Taking a record out of the register whose contract came to nothing, or that is of the wrong person. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class OverseasWithdrawalTest {
    private static final String ID = "020095000001";
    private static final String REASON = "Hợp đồng bị huỷ";

    @Test
    void leavesTheRecordReadableWithTheReason() {
        String id = entered("departedOn", null);
        Instant copied = Instant.now();

        withdraw(id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("withdrawn"))
                .body("withdrawalReason", equalTo(REASON));

        specialist().get(PATH + "/" + id).then().body("withdrawalReason", equalTo(REASON));
        list("updatedAfter=" + copied).body("items.id", contains(id)).body("items.status", contains("withdrawn"));
        list("status=withdrawn").body("items.id", contains(id)).body("items[0]", not(hasKey("withdrawalReason")));
        list("status=not-departed").body("items", empty());
    }

    @Test
    void letsTheNextContractBeEntered() {
        String waiting = entered("personalId", ID, "departedOn", null);
        enter(worker("personalId", ID)).statusCode(409);
        withdraw(waiting).statusCode(200);

        String wrong = entered("personalId", ID);
        withdraw(wrong).statusCode(200);

        enter(worker("personalId", ID)).statusCode(201);
    }

    @Test
    void countsInNoPair() {
        String byName = entered("unit", "181");
        String other = entered("unit", "181");
        entered("personalId", ID, "contractTo", "2024-06-01", "returnedOn", "2024-05-01");
        String byNumber = entered(worker(
                "personalId", ID, "departedOn", "2024-10-05", "secondDeparture", true, "secondDepartureReason", "Mới"));
        duplicates().body("items.basis", contains("name", "personal-id"));

        withdraw(byName).statusCode(200).body("possibleDuplicates", empty());
        withdraw(byNumber).statusCode(200);

        duplicates().body("items", empty());
        specialist().get(PATH + "/" + other).then().body("possibleDuplicates", empty());
    }

    @Test
    void countsInNoReconciliation() {
        withdraw(entered()).statusCode(200);
        withdraw(entered("departedOn", null)).statusCode(200);

        as("viewer-1")
                .get(PATH + "/reconciliation?year=2024")
                .then()
                .statusCode(200)
                .body("rows", empty())
                .body("total.register", equalTo(0))
                .body("total.notDeparted", equalTo(0));
    }

    @Test
    void happensOnceAndLeavesNothingToChange() {
        String id = entered();
        String press = UUID.randomUUID().toString();
        withdraw(specialist().header("If-Match", "\"0\""), press, id, REASON).statusCode(200);
        withdraw(specialist().header("If-Match", "\"0\""), press, id, REASON).statusCode(200);

        withdraw(id).statusCode(409).body("type", equalTo("urn:tongket:problem:overseas-worker-withdrawn"));
        replace(id, worker("country", "KR")).statusCode(409);
        comeHome(id, Map.of("returnedOn", "2024-09-01", "kind", "at-end")).statusCode(409);
    }

    @Test
    void isRefusedToWhoeverHasNotSeenItOrMayNot() {
        String id = entered();

        withdraw(specialist(), id, REASON).statusCode(428);
        withdraw(specialist().header("If-Match", "\"7\""), id, REASON).statusCode(412);
        withdraw(specialist().header("If-Match", "\"0\""), id, " ")
                .statusCode(400)
                .body("errors.field", contains("reason"));
        withdraw(specialist().header("If-Match", "\"0\""), UUID.randomUUID().toString(), REASON)
                .statusCode(404);
        withdraw(asWithin(Set.of("181"), "reporter-1", "reporter").header("If-Match", "\"0\""), id, REASON)
                .statusCode(403);
        withdraw(as("viewer-1").header("If-Match", "\"0\""), id, REASON).statusCode(403);

        specialist().get(PATH + "/" + id).then().body("status", equalTo("abroad"));
    }

    @Test
    void isOnTheAuditTrailWithoutTheReason() {
        String id = entered();
        withdraw(id).statusCode(200);

        String events = as("auditor-1", "auditor")
                .get("/api/v1/employment/audit-events?entityId=" + id)
                .then()
                .body("items.action", contains("withdraw", "enter"))
                .extract()
                .asString();
        assertThat(events).doesNotContain(REASON);
    }

    private static ValidatableResponse withdraw(String id) {
        return withdraw(specialist().header("If-Match", etag(id)), id, REASON);
    }

    private static ValidatableResponse withdraw(RequestSpecification by, String id, String reason) {
        return withdraw(by, UUID.randomUUID().toString(), id, reason);
    }

    private static ValidatableResponse withdraw(RequestSpecification by, String key, String id, String reason) {
        return by.header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post(PATH + "/" + id + "/withdrawal")
                .then();
    }

    private static ValidatableResponse duplicates() {
        return specialist().get(PATH + "/duplicates?year=2024").then().statusCode(200);
    }
}
