package vn.tongket.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.sample.Notes;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class IdempotencyTest {
    private static final String KEY = "5f1c6a9e-key";

    @Inject
    DataSource database;

    @Test
    void answersTheSecondTimeAsTheFirst() {
        Response first = post("pressed twice", KEY);
        Response second = post("pressed twice", KEY);
        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(List.of(second.header("Location"), second.header("ETag")))
                .isEqualTo(List.of(first.header("Location"), first.header("ETag")));
        theNotesAre("pressed twice");
    }

    @Test
    void actsOnceWhenBothArriveAtTheSameInstant() {
        List<Response> answers = Notes.atOnce(8, () -> post("at once", KEY));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        theNotesAre("at once");
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        post("first", KEY).then().statusCode(201);
        post("second", KEY).then().statusCode(422).body("type", equalTo("urn:tongket:problem:idempotency-key-reused"));
        theNotesAre("first");
    }

    @Test
    void refusesAnotherQueryUnderTheSameKey() {
        post("first", KEY, "?unit=180").then().statusCode(201);
        for (String query : List.of("?unit=181", "")) {
            post("first", KEY, query)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:tongket:problem:idempotency-key-reused"));
        }
        post("first", KEY, "?unit=180").then().statusCode(201).header("Idempotency-Replayed", "true");
        theNotesAre("first");
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        post("first", KEY).then().statusCode(201);
        TestTokens.as("reporter-2", "reporter")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", KEY)
                .body(Notes.body("second", 1))
                .post(Notes.PATH)
                .then()
                .statusCode(201);
        theNotesAre("first", "second");
    }

    @Test
    void forgetsARefusedRequestSoThatItCanBeTriedAgain() {
        post("", KEY).then().statusCode(400);
        Notes.create("taken").then().statusCode(201);
        post("taken", KEY).then().statusCode(409);
        post("free", KEY).then().statusCode(201);
        theNotesAre("free", "taken");
    }

    @Test
    void keepsAnAnswerForADay() throws SQLException {
        post("yesterday", KEY).then().statusCode(201);
        String remaining = "select expires_at - now() between interval '23 h 59 min' and interval '24 h'";
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery(remaining + " from idempotency_keys")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isTrue();
        }
        aDayPasses();
        post("today", KEY).then().statusCode(201);
        theNotesAre("today", "yesterday");
    }

    /** Each of those who come after a quiet day would otherwise wait until the first of them has done its work. */
    @Test
    @Timeout(60)
    void waitsForNobodyWhoForgetsWhatHasExpired() throws Exception {
        post("yesterday", KEY).then().statusCode(201);
        post("long ago", "another-" + KEY).then().statusCode(201);
        aDayPasses();
        try (Connection other = database.getConnection();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute("delete from idempotency_keys where key = '" + KEY + "'");
            CompletableFuture<Response> today = CompletableFuture.supplyAsync(() -> post("today", "new-" + KEY));
            try {
                today.get(10, TimeUnit.SECONDS).then().statusCode(201);
            } finally {
                other.rollback();
            }
            assertThat(kept()).containsExactlyInAnyOrder(KEY, "new-" + KEY);
        }
    }

    @Test
    void actsEveryTimeWithoutAKey() {
        Notes.create("a").then().statusCode(201);
        Notes.create("a").then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 201})
    void refusesAKeyTooShortToBeOneOrTooLongToKeep(int length) {
        post("note", "k".repeat(length)).then().statusCode(400).body("errors.field", contains("Idempotency-Key"));
    }

    private static Response post(String title, String key) {
        return post(title, key, "");
    }

    private static Response post(String title, String key, String query) {
        return Notes.request(title, 1).header("Idempotency-Key", key).post(Notes.PATH + query);
    }

    private static void theNotesAre(String... titles) {
        TestTokens.as("v")
                .get(Notes.PATH)
                .then()
                .body("items", hasSize(titles.length))
                .body("items.title", contains(titles));
    }

    private List<String> kept() throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery("select key from idempotency_keys")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    private void aDayPasses() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("update idempotency_keys set expires_at = expires_at - interval '24 h 1 s'");
        }
    }
}
