package vn.tongket.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.sample.Notes;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class AuditTrailTest {
    private static final String EVENTS = "/api/v1/sample/audit-events";

    @Inject
    DataSource database;

    @Test
    void saysWhoDidWhat() {
        String id = Notes.create("note").path("id");
        events("")
                .body("items", hasSize(1))
                .body("items[0].seq", equalTo(1))
                .body("items[0].actor", equalTo("reporter-1"))
                .body("items[0].roles", contains("reporter", "viewer"))
                .body("items[0].action", equalTo("create"))
                .body("items[0].entityType", equalTo("note"))
                .body("items[0].entityId", equalTo(id))
                .body("items[0].changesData", equalTo(true))
                .body("items[0].detail.pages", equalTo(1))
                .body("items[0].recordedAt", notNullValue())
                .body("items[0].hash", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void carriesTheTraceAndTheRequestIdOfTheCaller() {
        Notes.request("note", 1)
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .header("X-Request-Id", "import-2024-12")
                .post(Notes.PATH)
                .then()
                .statusCode(201);
        events("")
                .body("items[0].traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"))
                .body("items[0].requestId", equalTo("import-2024-12"));
    }

    @Test
    void recordsNothingOfAChangeThatDidNotHappen() {
        Notes.create("note").then().statusCode(201);
        Notes.create("note").then().statusCode(409);
        events("").body("items", hasSize(1));
    }

    @Test
    void listsNewestFirstInPagesAndByWhatIsAsked() {
        IntStream.rangeClosed(1, 5).forEach(i -> Notes.create("note " + i));
        String next =
                events("?limit=2").body("items.seq", contains(5, 4)).extract().path("next");
        TestTokens.as("a", "auditor").get(next).then().body("items.seq", contains(3, 2));
        String third = events("?limit=3").extract().path("items[2].entityId");
        events("?entityType=note&entityId=" + third).body("items.seq", contains(3));
        events("?actor=reporter-1").body("items", hasSize(5));
        events("?actor=somebody").body("items", hasSize(0));
    }

    @Test
    void isReadByAuditorsOnly() {
        for (String role : new String[] {"viewer", "reporter", "administrator", "leader"}) {
            TestTokens.as("x", role)
                    .get(EVENTS)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:tongket:problem:not-allowed"));
            TestTokens.as("x", role).post(EVENTS + "/verification").then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_events set actor = 'nobody'",
                "delete from audit_events",
                "truncate audit_events",
            })
    void refusesEveryChange(String statement) {
        Notes.create("note");
        assertThatThrownBy(() -> execute(statement)).hasMessageContaining("append-only");
        events("").body("items[0].actor", equalTo("reporter-1"));
    }

    @Test
    void staysOneChainWhenManyWriteAtOnce() {
        AtomicInteger number = new AtomicInteger();
        assertThat(Notes.atOnce(12, () -> Notes.create("note " + number.incrementAndGet())))
                .extracting(Response::statusCode)
                .containsOnly(201);
        events("").body("items.seq", contains(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
        verification()
                .body("intact", equalTo(true))
                .body("events", equalTo(12))
                .body("$", not(hasKey("firstBrokenSeq")));
    }

    @Test
    void isIntactWhenEmpty() {
        verification().body("intact", equalTo(true)).body("events", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_events set actor = 'nobody' where seq = 2                   | 2",
                "update audit_events set detail = '{\"pages\": 2}' where seq = 3           | 3",
                "update audit_events set recorded_at = recorded_at - interval '1 day' where seq = 1 | 1",
                "delete from audit_events where seq = 2                                   | 3",
                "delete from audit_events where seq = 1                                   | 2",
                "update audit_events set hash = sha256('x') where seq = 4                 | 4",
            })
    void findsWhereSomeoneChangedItBehindTheTrigger(String statement, int firstBroken) throws SQLException {
        IntStream.rangeClosed(1, 5).forEach(i -> Notes.create("note " + i));
        execute("set session_replication_role = replica; " + statement + "; set session_replication_role = origin");
        verification().body("intact", equalTo(false)).body("firstBrokenSeq", equalTo(firstBroken));
    }

    @Test
    void tellsByItsHeadThatTheEndWasCutOff() throws SQLException {
        IntStream.rangeClosed(1, 3).forEach(i -> Notes.create("note " + i));
        String head = verification().extract().path("head");
        execute("set session_replication_role = replica; delete from audit_events where seq = 3;"
                + " set session_replication_role = origin");
        verification().body("intact", equalTo(true)).body("head", not(equalTo(head)));
    }

    private static ValidatableResponse events(String query) {
        return TestTokens.as("a", "auditor").get(EVENTS + query).then().statusCode(200);
    }

    private static ValidatableResponse verification() {
        return TestTokens.as("a", "auditor")
                .post(EVENTS + "/verification")
                .then()
                .statusCode(200);
    }

    private void execute(String statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }
}
