package vn.tongket.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tongket.gateway.identity.TestUsers.PASSWORD;
import static vn.tongket.gateway.identity.TestUsers.signedIn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tongket.gateway.Services;

@QuarkusTest
@QuarkusTestResource(Services.class)
class SignInTest {
    private static final String ME = "/api/v1/me";
    private static final String CLOSED = "/api/v1/annual-reviews/2024";

    private final TestUsers users;

    SignInTest(TestUsers users) {
        this.users = users;
    }

    @Test
    void knowsWhoSignsInWithAPassword() {
        TestUsers.within(Set.of("180"), "tester", "reporter")
                .get(ME)
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(true))
                .body("username", equalTo("tester"))
                .body("roles", hasItems("reporter", "viewer"))
                .body("units", equalTo(List.of("180")));
    }

    @Test
    void makesNoViewerOfAnotherSystem() {
        TestUsers.as("other-system", "system").get(ME).then().body("roles", equalTo(List.of("system")));
    }

    @Test
    void tellsSomeoneWhoHasNotSignedInThatTheyHaveNot() {
        given().get(ME)
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(false))
                .body("username", nullValue())
                .body("roles.size()", equalTo(0));
    }

    @Test
    void asksForAPasswordWhereOneIsNeeded() {
        given().get(CLOSED)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Basic"))
                .body("type", equalTo("urn:tongket:problem:not-signed-in"));
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownName() {
        users.add("known", true, Set.of(), "viewer");

        String wrongPassword = tryPassword("known", "not the password").path("detail");
        String unknownName = tryPassword("nobody", PASSWORD).path("detail");

        assertThat(wrongPassword).isEqualTo(unknownName);
    }

    @Test
    void letsNobodyInWhoWasShutOut() {
        users.add("shut-out", false, Set.of(), "viewer");

        signedIn("shut-out").get(CLOSED).then().statusCode(401);
    }

    @Test
    void refusesTheRightPasswordAfterTooManyWrongOnes() {
        users.add("besieged", true, Set.of(), "viewer");
        users.add("neighbour", true, Set.of(), "viewer");
        for (int i = 0; i < 10; i++) {
            assertThat(tryPassword("besieged", "guess number " + i).statusCode())
                    .isEqualTo(401);
        }

        signedIn("besieged")
                .get(CLOSED)
                .then()
                .statusCode(429)
                .body("type", equalTo("urn:tongket:problem:too-many-requests"));
        signedIn("neighbour").get("/api/v1/annual-reviews/1999").then().statusCode(400);
    }

    @Test
    void neverTiresOfTheRightPassword() {
        users.add("program", true, Set.of(), "viewer");

        for (int i = 0; i < 12; i++) {
            signedIn("program").get(ME).then().statusCode(200).body("signedIn", equalTo(true));
        }
    }

    @Test
    void keepsASessionForThePages() {
        users.add("reader", true, Set.of(), "viewer");

        Response signedIn = signInByForm("reader", PASSWORD);

        signedIn.then().statusCode(302).header("Location", containsString("/"));
        assertThat(signedIn.detailedCookie("quarkus-credential").isHttpOnly()).isTrue();
        assertThat(signedIn.detailedCookie("quarkus-credential").getSameSite()).isEqualToIgnoringCase("strict");
        given().cookies(signedIn.cookies()).get(ME).then().body("username", equalTo("reader"));
    }

    @Test
    void givesASessionTheRolesAndUnitsThatTheUserHasNow() {
        users.add("mover", true, Set.of("180", "181"), "viewer", "specialist");
        Response signedIn = signInByForm("mover", PASSWORD);
        given().cookies(signedIn.cookies())
                .get(ME)
                .then()
                .body("roles", equalTo(List.of("specialist", "viewer")))
                .body("units", equalTo(List.of("180", "181")));

        TestUsers.entrust("mover", "reporter", "auditor");

        given().cookies(signedIn.cookies())
                .get(ME)
                .then()
                .body("roles", equalTo(List.of("auditor", "reporter", "viewer")));
    }

    @Test
    void endsASessionAtOnceWhenTheUserIsShutOut() {
        users.add("leaver", true, Set.of(), "viewer");
        Response signedIn = signInByForm("leaver", PASSWORD);

        users.shutOut("leaver");

        given().cookies(signedIn.cookies()).get(CLOSED).then().statusCode(401);
    }

    @Test
    void sendsAWrongPasswordOfTheFormBackToIt() {
        signInByForm("nobody", "not the password")
                .then()
                .statusCode(302)
                .header("Location", containsString("/login.html?failed"));
    }

    @Test
    void forgetsTheSessionOnSigningOut() {
        users.add("goer", true, Set.of(), "viewer");
        Response signedIn = signInByForm("goer", PASSWORD);

        Response signedOut = given().cookies(signedIn.cookies()).delete("/api/v1/me/session");

        assertThat(signedOut.statusCode()).isEqualTo(204);
        assertThat(signedOut.detailedCookie("quarkus-credential").getMaxAge()).isZero();
    }

    @Test
    void doesNotMindThatNobodyIsSignedIn() {
        given().delete("/api/v1/me/session").then().statusCode(204);
    }

    @Test
    void namesNoProviderWhereNoneIsConfigured() {
        given().get(ME).then().body("$", not(hasKey("provider")));
        given().redirects()
                .follow(false)
                .get("/sign-in/oidc")
                .then()
                .statusCode(302)
                .header("Location", containsString("/login.html"));
        given().auth().oauth2("a.b.c").get(CLOSED).then().statusCode(401);
    }

    private static Response signInByForm(String username, String password) {
        return given().redirects()
                .follow(false)
                .formParam("j_username", username)
                .formParam("j_password", password)
                .post("/j_security_check");
    }

    private static Response tryPassword(String username, String password) {
        return given().auth().preemptive().basic(username, password).get(CLOSED);
    }
}
