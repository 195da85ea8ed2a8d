package vn.tongket.kit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.test.TestGateway;
import vn.tongket.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ReferenceTablesTest {
    private static final String TABLES = "/api/v1/sample/reference-tables";
    private static final String REMEMBERED = TABLES + "/sample_rates/rows/A~2024-07-01/confirmation";
    private static final String ACT = "{\"actNumber\":\"1/2024/QD-UBND\",\"actSignedOn\":\"2024-07-02\"}";

    @Inject
    DataSource database;

    @Inject
    ReferenceLoader loader;

    @Test
    void showsEveryRowWithItsConfidence() {
        TestTokens.as("v").get(TABLES).then().statusCode(200).body("$", contains("sample_rates"));
        rows().body("key", contains("A", "A~2024-07-01"))
                .body("confidence", contains("verified", "memory"))
                .body("active", contains(true, false))
                .body("values[1].amount_vnd", equalTo(200));
    }

    @Test
    void letsARememberedRowCountOnceTheProvinceConfirmsIt() throws SQLException {
        assertThat(active()).isFalse();
        confirm(ACT).statusCode(200).body("active", equalTo(true));
        assertThat(active()).isTrue();
        rows().body("active", contains(true, true))
                .body("[1].confirmation.actNumber", equalTo("1/2024/QD-UBND"))
                .body("[1].confirmation.actSignedOn", equalTo("2024-07-02"))
                .body("[1].confirmation.confirmedBy", equalTo("admin-1"));
        TestTokens.as("admin-1", "administrator").delete(REMEMBERED).then().statusCode(204);
        assertThat(active()).isFalse();
        rows().body("[1]", not(hasKey("confirmation")));
        TestTokens.as("a", "auditor")
                .get("/api/v1/sample/audit-events")
                .then()
                .body("items.action", contains("withdraw-confirmation", "confirm"))
                .body("items[1].detail.actNumber", equalTo("1/2024/QD-UBND"));
    }

    @Test
    void leavesNoTraceOfAWithdrawalThatChangesNothing() {
        TestTokens.as("admin-1", "administrator").delete(REMEMBERED).then().statusCode(204);
        TestTokens.as("a", "auditor").get("/api/v1/sample/audit-events").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"actSignedOn\":\"2024-07-02\"}",
                "{\"actNumber\":\" \",\"actSignedOn\":\"2024-07-02\"}",
                "{\"actNumber\":\"1\",\"actSignedOn\":\"2999-01-01\"}",
                "{\"actNumber\":\"1\"}",
            })
    void asksForTheActReliedOn(String body) {
        confirm(body).statusCode(400).body("errors", hasSize(1));
        rows().body("active", contains(true, false));
    }

    @Test
    void letsOnlyAnAdministratorConfirm() {
        TestTokens.as("s", "specialist", "approver", "leader")
                .contentType(ContentType.JSON)
                .body(ACT)
                .put(REMEMBERED)
                .then()
                .statusCode(403);
    }

    @Test
    void knowsNoOtherTableOrRow() {
        TestTokens.as("v")
                .get(TABLES + "/audit_events")
                .then()
                .statusCode(404)
                .body("errors[0].field", equalTo("table"));
        TestTokens.as("admin-1", "administrator")
                .contentType(ContentType.JSON)
                .body(ACT)
                .put(TABLES + "/sample_rates/rows/B/confirmation")
                .then()
                .statusCode(404)
                .body("errors[0].field", equalTo("key"));
    }

    @Test
    void bringsTheTableBackToTheShippedFileAndTouchesNothingElse() throws SQLException {
        execute("update sample_rates set amount_vnd = 1 where row_key = 'A'");
        execute("insert into sample_rates values ('B', 'B', 5, null, 'verified')");
        loader.loadAll(new StartupEvent());
        rows().body("key", contains("A", "A~2024-07-01")).body("values.amount_vnd", contains(100, 200));
        loader.loadAll(new StartupEvent());
        TestTokens.as("a", "auditor")
                .get("/api/v1/sample/audit-events")
                .then()
                .body("items.action", contains("reference-loaded"))
                .body("items[0].actor", equalTo("service"))
                .body("items[0].detail.changedRows", equalTo(2));
    }

    private static ValidatableResponse rows() {
        return TestTokens.as("v").get(TABLES + "/sample_rates").then().statusCode(200);
    }

    private static ValidatableResponse confirm(String body) {
        return TestTokens.as("admin-1", "administrator")
                .contentType(ContentType.JSON)
                .body(body)
                .put(REMEMBERED)
                .then();
    }

    private boolean active() throws SQLException {
        String question = "select reference_active('sample_rates', 'A~2024-07-01', 'memory')";
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(question)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
