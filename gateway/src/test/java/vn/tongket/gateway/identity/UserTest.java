package vn.tongket.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static vn.tongket.gateway.identity.TestUsers.PASSWORD;
import static vn.tongket.gateway.identity.TestUsers.as;
import static vn.tongket.gateway.identity.TestUsers.signedIn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.gateway.Services;

@QuarkusTest
@QuarkusTestResource(Services.class)
class UserTest {
    private static final String USERS = "/api/v1/users";

    @BeforeEach
    void administrator() {
        as("chief", "administrator");
    }

    @Test
    void letsANewUserIn() {
        create(Map.of("roles", List.of("specialist"), "units", List.of("20")))
                .statusCode(201)
                .body("username", equalTo("newcomer"))
                .body("enabled", equalTo(true));

        signedIn("newcomer").get("/api/v1/me").then().body("roles", hasItem("specialist"));
    }

    @Test
    void neverShowsAPassword() {
        String created = create(Map.of()).extract().asString();

        assertThat(created).doesNotContain(PASSWORD).doesNotContain("$2").doesNotContain("assword");
    }

    @ParameterizedTest
    @CsvSource({
        "username, New Comer, 400, username",
        "password, short, 400, password",
        "displayName, '', 400, displayName",
    })
    void refusesABadField(String field, String value, int status, String named) {
        create(Map.of(field, value)).statusCode(status).body("errors[0].field", equalTo(named));
    }

    @Test
    void refusesARoleThatDoesNotExist() {
        create(Map.of("roles", List.of("emperor"))).statusCode(400).body("errors[0].field", equalTo("roles"));
    }

    @Test
    void refusesAUnitThatDoesNotExist() {
        create(Map.of("units", List.of("99999")))
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:unknown-unit"));
    }

    @Test
    void refusesATakenName() {
        create(Map.of()).statusCode(201);

        create(Map.of()).statusCode(409).body("type", equalTo("urn:tongket:problem:username-taken"));
    }

    @Test
    void takesAwayARoleAtOnce() {
        Response created = create(Map.of("roles", List.of("auditor"))).extract().response();
        signedIn("newcomer").get("/api/v1/audit-events").then().statusCode(200);

        change(created, created.header("ETag"), Map.of("roles", List.of("viewer")))
                .then()
                .statusCode(200);

        signedIn("newcomer").get("/api/v1/audit-events").then().statusCode(403);
    }

    @Test
    void keepsThePasswordWhereAChangeDoesNotNameOne() {
        Response created = create(Map.of()).extract().response();
        Map<String, Object> change = request(Map.of("displayName", "Tên khác"));
        change.remove("password");

        signedIn("chief")
                .contentType(ContentType.JSON)
                .header("If-Match", created.header("ETag"))
                .body(change)
                .put(USERS + "/" + created.path("id"))
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Tên khác"));

        signedIn("newcomer").get("/api/v1/me").then().body("signedIn", equalTo(true));
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        Response created = create(Map.of()).extract().response();
        change(created, created.header("ETag"), Map.of("displayName", "Một"))
                .then()
                .statusCode(200);

        change(created, created.header("ETag"), Map.of("displayName", "Hai"))
                .then()
                .statusCode(412);
    }

    @Test
    void keepsTheLastAdministrator() {
        String id = signedIn("chief").get(USERS).path("items.find { it.username == 'chief' }.id");
        String tag = signedIn("chief").get(USERS + "/" + id).header("ETag");

        signedIn("chief")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(request(Map.of("username", "chief", "roles", List.of("viewer"))))
                .put(USERS + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongket:problem:last-administrator"));
    }

    @Test
    void isForAdministratorsOnly() {
        as("leader", "leader").get(USERS).then().statusCode(403);
    }

    @Test
    void listsByNameInPages() {
        create(Map.of());

        Response first = signedIn("chief").get(USERS + "?limit=1");
        first.then().body("items.username", equalTo(List.of("chief")));
        signedIn("chief")
                .urlEncodingEnabled(false)
                .get(first.<String>path("next"))
                .then()
                .body("items.username", equalTo(List.of("newcomer")))
                .body("$", not(hasKey("next")));
    }

    @Test
    void changesOnesOwnPassword() {
        create(Map.of());

        password("newcomer", "not the password", "another long password")
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:wrong-password"));
        password("newcomer", PASSWORD, "another long password").statusCode(204);

        signedIn("newcomer").get("/api/v1/audit-events").then().statusCode(401);
    }

    @Test
    void recordsWhoWasLetInByWhomWithoutTheirPassword() {
        create(Map.of("roles", List.of("auditor")));

        Response events = signedIn("newcomer").get("/api/v1/audit-events?entityType=user");
        events.then().body("items[0].action", equalTo("create-user")).body("items[0].actor", equalTo("chief"));
        assertThat(events.asString()).doesNotContain("$2").doesNotContain(PASSWORD);
    }

    private static ValidatableResponse password(String user, String current, String fresh) {
        return signedIn(user)
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", current, "newPassword", fresh))
                .put("/api/v1/me/password")
                .then();
    }

    private static ValidatableResponse create(Map<String, Object> changes) {
        return signedIn("chief")
                .contentType(ContentType.JSON)
                .body(request(changes))
                .post(USERS)
                .then();
    }

    private static Response change(Response created, String tag, Map<String, Object> changes) {
        return signedIn("chief")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(request(changes))
                .put(USERS + "/" + created.path("id"));
    }

    private static Map<String, Object> request(Map<String, Object> changes) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "username",
                "newcomer",
                "password",
                PASSWORD,
                "displayName",
                "Người mới (mẫu)",
                "roles",
                List.of("viewer"),
                "units",
                List.of()));
        request.putAll(changes);
        return request;
    }
}
