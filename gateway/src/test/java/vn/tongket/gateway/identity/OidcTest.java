package vn.tongket.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.gateway.Services;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.gateway.token.InternalTokens;
import vn.tongket.kit.identity.Caller;

/** People and programs whom another provider vouches for: bearer tokens for programs, the code flow for the pages. */
@QuarkusTest
@QuarkusTestResource(Services.class)
@QuarkusTestResource(value = OidcProvider.class, restrictToAnnotatedClass = true)
class OidcTest {
    private static final String ME = "/api/v1/me";
    private static final String CLOSED = "/api/v1/annual-reviews/2024";
    private static final String SIGN_IN = "/sign-in/oidc";

    private final InternalTokens internal;

    OidcTest(InternalTokens internal) {
        this.internal = internal;
    }

    @BeforeEach
    void resetServices() {
        Services.reset();
    }

    @Test
    void knowsAProgramByItsToken() {
        bearer(OidcProvider.accessToken("chuyen.vien", "specialist").claim("units", List.of("180", "181")))
                .statusCode(200)
                .body("signedIn", equalTo(true))
                .body("username", equalTo("chuyen.vien"))
                .body("roles", equalTo(List.of("specialist", "viewer")))
                .body("units", equalTo(List.of("180", "181")));
    }

    @Test
    void limitsToTheOneUnitOfAClaimThatIsNoList() {
        bearer(OidcProvider.accessToken("chuyen.vien", "specialist").claim("units", "180"))
                .body("units", equalTo(List.of("180")));
    }

    @Test
    void makesNoViewerOfAnotherSystem() {
        bearer(OidcProvider.accessToken("other-system", "system")).body("roles", equalTo(List.of("system")));
    }

    @Test
    void tellsServicesOnlyTheRolesOfTheHouse() {
        String token = OidcProvider.signed(OidcProvider.accessToken("lanh.dao", "leader", "offline_access"));

        given().auth().oauth2(token).get(CLOSED).then().statusCode(200);

        assertThat(toldToEmployment()).contains("\"sub\":\"lanh.dao\"", "leader", "viewer");
        assertThat(toldToEmployment()).doesNotContain("offline_access");
    }

    static Stream<Arguments> wrongTokens() {
        Instant past = Instant.now().minusSeconds(600);
        return Stream.of(
                Arguments.of("forged", OidcProvider.forged(OidcProvider.accessToken("lanh.dao", "leader"))),
                Arguments.of(
                        "expired",
                        OidcProvider.signed(OidcProvider.accessToken("lanh.dao", "leader")
                                .issuedAt(past)
                                .expiresAt(past.plusSeconds(300)))),
                Arguments.of(
                        "for another application",
                        OidcProvider.signed(
                                OidcProvider.accessToken("lanh.dao", "leader").audience("another-application"))),
                Arguments.of(
                        "for nobody in particular",
                        OidcProvider.signed(
                                OidcProvider.accessToken("lanh.dao", "leader").remove("aud"))),
                Arguments.of(
                        "of another provider",
                        OidcProvider.signed(
                                OidcProvider.accessToken("lanh.dao", "leader").issuer("https://somebody.else"))),
                Arguments.of("unsigned", unsigned()),
                Arguments.of("no token", "not-a-token"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void refusesATokenThatIs(String what, String token) {
        given().auth()
                .oauth2(token)
                .get(CLOSED)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:not-signed-in"));
        assertThat(Services.askedForFigures(Upstream.EMPLOYMENT)).isEmpty();
    }

    /** A service that was taken over must not come back through the door with what it was sent. */
    @Test
    void refusesItsOwnInternalToken() {
        String token =
                internal.of(new Caller("administrator", Set.of("administrator"), Set.of()), "employment-service");

        given().auth().oauth2(token).get(CLOSED).then().statusCode(401);
    }

    @Test
    void keepsTheDoorOpenForLocalUsers() {
        TestUsers.as("local", "viewer").get(ME).then().body("username", equalTo("local"));
    }

    @Test
    void tellsThePageWhereToSignIn() {
        given().get(ME).then().body("signedIn", equalTo(false)).body("provider", equalTo(SIGN_IN));
    }

    @Test
    void leadsNobodyAwayWhoDidNotAskForIt() {
        plain().get(CLOSED).then().statusCode(401);
        plain().get("/").then().statusCode(200);
    }

    @Test
    void leadsToTheProvider() {
        Response away = plain().get(SIGN_IN);

        away.then().statusCode(302).header("Location", startsWith(OidcProvider.issuer() + "/authorize"));
        Map<String, String> asked = query(away.header("Location"));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", OidcProvider.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "code_challenge");
        assertThat(asked.get("redirect_uri")).endsWith(SIGN_IN);
    }

    @Test
    void letsInWhomTheProviderSendsBack() {
        Cookies session = signedIn();

        given().cookies(session)
                .get(ME)
                .then()
                .body("username", equalTo("lanh.dao"))
                .body("roles", equalTo(List.of("leader", "viewer")))
                .body("units", equalTo(List.of("20")));
        given().cookies(session).get(CLOSED).then().statusCode(200);
    }

    @Test
    void leadsToThePageOnceSignedIn() {
        plain().cookies(signedIn()).get(SIGN_IN).then().statusCode(302).header("Location", equalTo("/"));
    }

    @Test
    void refusesAnAnswerThatItDidNotAskFor() {
        Response away = plain().get(SIGN_IN);

        Response ofSomebodyElse =
                plain().cookies(away.detailedCookies()).get(SIGN_IN + "?code=stolen&state=of-somebody-else");
        Response inAnotherBrowser = plain().get(SIGN_IN + "?code=stolen&state="
                + query(away.header("Location")).get("state"));

        assertThat(List.of(ofSomebodyElse, inAnotherBrowser)).allSatisfy(answer -> {
            assertThat(answer.cookies()).doesNotContainKey("q_session");
            assertThat(answer.header("Location")).startsWith(OidcProvider.issuer());
        });
    }

    @Test
    void forgetsTheSessionOnSigningOut() {
        Response signedOut = given().cookies(signedIn()).delete(ME + "/session");

        assertThat(signedOut.statusCode()).isEqualTo(204);
        assertThat(signedOut.detailedCookies().asList())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.getMaxAge()).isZero());
    }

    /** Goes to the provider and comes back, as a browser does. */
    private static Cookies signedIn() {
        OidcProvider.vouchFor("lanh.dao", "leader");
        Response away = plain().get(SIGN_IN);
        Response back = plain().cookies(away.detailedCookies())
                .get(SIGN_IN + "?code=once&state="
                        + query(away.header("Location")).get("state"));
        back.then().statusCode(302);
        return back.detailedCookies();
    }

    private static RequestSpecification plain() {
        return given().redirects().follow(false);
    }

    private static ValidatableResponse bearer(JwtClaimsBuilder claims) {
        return given().auth().oauth2(OidcProvider.signed(claims)).get(ME).then();
    }

    private static String unsigned() {
        String claims =
                "{\"iss\":\"%s\",\"aud\":\"tong-ket\",\"sub\":\"x\",\"preferred_username\":\"x\",\"exp\":%d,\"iat\":%d}"
                        .formatted(
                                OidcProvider.issuer(),
                                Instant.now().getEpochSecond() + 300,
                                Instant.now().getEpochSecond());
        return base64("{\"alg\":\"none\"}") + "." + base64(claims) + ".";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String toldToEmployment() {
        String token = Services.askedForFigures(Upstream.EMPLOYMENT).get(0).getHeader("Authorization");
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static Map<String, String> query(String address) {
        return Stream.of(URI.create(address).getQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }
}
