package vn.tongket.kit.problem;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.sample.Notes;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;

/** A trigger that fails as the database itself does when nobody can say when it will. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class DatabaseProblemTest {
    @Inject
    DataSource database;

    @AfterEach
    void refuseNothing() throws SQLException {
        execute("drop trigger if exists tr_refused on notes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void asksToTryAgainWhereTransactionsWereInEachOthersWay(String sqlState) throws SQLException {
        refused(sqlState)
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:tongket:problem:try-again"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P05"})
    void saysOfTextThatItCannotHoldThatNobodyCanReadIt(String sqlState) throws SQLException {
        refused(sqlState).statusCode(400).body("type", equalTo("urn:tongket:problem:malformed-request"));
    }

    @Test
    void saysOfAnythingElseThatItWasNotForeseen() throws SQLException {
        refused("XX000")
                .statusCode(500)
                .header("Retry-After", nullValue())
                .body("type", equalTo("urn:tongket:problem:internal-error"));
    }

    private ValidatableResponse refused(String sqlState) throws SQLException {
        execute(
                """
                create or replace function refuse() returns trigger language plpgsql as
                $$ begin raise exception using errcode = '%s'; end $$;
                create trigger tr_refused before insert on notes for each row execute function refuse()"""
                        .formatted(sqlState));
        ValidatableResponse answer = Notes.create("a note").then();
        TestTokens.as("v").get(Notes.PATH).then().body("items", empty());
        return answer;
    }

    private void execute(String statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }
}
