package vn.tongket.gateway.routing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.gateway.Services;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.gateway.identity.TestUsers;

@QuarkusTest
@QuarkusTestResource(Services.class)
@TestProfile(RoutingTest.Impatient.class)
class RoutingTest {
    /** Only shortens the time budgets. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tongket.routing.idle-timeout", "4s");
        }
    }

    private static final String REPORTS = "/api/v1/employment/job-reports";
    private static final int TOO_LARGE = 21 * 1024 * 1024;

    @TestHTTPResource
    URI gateway;

    @BeforeEach
    void echoingServices() {
        Services.reset();
        for (Upstream upstream : Upstream.values()) {
            Services.of(upstream)
                    .stubFor(any(anyUrl())
                            .atPriority(10)
                            .willReturn(aResponse()
                                    .withStatus(201)
                                    .withHeader("Content-Type", "application/json")
                                    .withHeader("ETag", "\"7\"")
                                    .withHeader("Location", "http://service.internal:8081/api/v1/x/17")
                                    .withHeader("Set-Cookie", "a=b")
                                    .withBody("{\"from\":\"" + upstream.section() + "\"}")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "employment/job-reports, employment",
        "social-protection/beneficiaries, social-protection",
        "awards/decisions, awards"
    })
    void passesACallToItsServiceAndTheAnswerBack(String path, String section) {
        TestUsers.as("tester", "specialist")
                .urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Lạng Sơn\"}")
                .post("/api/v1/" + path + "?a=1&b=%C4%91")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"7\""))
                .header("Location", equalTo("/api/v1/x/17"))
                .header("Set-Cookie", nullValue())
                .body("from", equalTo(section));

        LoggedRequest passed = onlyRequest(Upstream.ofSection(section).orElseThrow());
        assertThat(passed.getUrl()).isEqualTo("/api/v1/" + path + "?a=1&b=%C4%91");
        assertThat(passed.getBodyAsString()).isEqualTo("{\"name\":\"Lạng Sơn\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie",
                "Remote-User",
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-User",
                "X-Auth-Request-User",
                "X-Remote-User",
                "X-User-Roles",
                "Proxy-Authorization",
                "TE"
            })
    void dropsWhatAClientSaysOfItself(String header) {
        TestUsers.as("tester", "viewer").header(header, "administrator").get(REPORTS);

        assertThat(onlyRequest(Upstream.EMPLOYMENT)
                        .getHeaders()
                        .getHeader(header)
                        .isPresent())
                .isFalse();
    }

    /** RFC 9110 §7.6.1: what Connection names is meant for the next hop only. */
    @Test
    void dropsWhatIsMeantForTheNextHopOnly() {
        TestUsers.as("tester", "viewer")
                .header("Connection", "keep-alive, X-Hop, If-None-Match")
                .header("X-Hop", "private")
                .header("If-None-Match", "\"7\"")
                .header("Keep-Alive", "timeout=5")
                .get(REPORTS);

        assertThat(onlyRequest(Upstream.EMPLOYMENT).getAllHeaderKeys())
                .doesNotContain("X-Hop", "If-None-Match", "Keep-Alive")
                .contains("Authorization");
    }

    /** Nobody takes away the token of the gateway by naming it. */
    @Test
    void keepsItsOwnHeadersWhateverConnectionNames() {
        TestUsers.as("tester", "viewer")
                .header("Connection", "Authorization, X-Request-Id, traceparent")
                .get(REPORTS);

        assertThat(onlyRequest(Upstream.EMPLOYMENT).getHeader("Authorization")).startsWith("Bearer ey");
        assertThat(onlyRequest(Upstream.EMPLOYMENT).getHeader("X-Request-Id")).isNotEmpty();
    }

    @Test
    void replacesThePasswordByATokenForTheService() {
        TestUsers.as("tester", "viewer").get(REPORTS);

        assertThat(onlyRequest(Upstream.EMPLOYMENT).getHeader("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void passesTheRequestIdOrMakesOne() {
        TestUsers.as("tester", "viewer").header("X-Request-Id", "order-4711-x").get(REPORTS);
        assertThat(onlyRequest(Upstream.EMPLOYMENT).getHeader("X-Request-Id")).isEqualTo("order-4711-x");

        Services.of(Upstream.EMPLOYMENT).resetRequests();
        TestUsers.signedIn("tester").header("X-Request-Id", "a\u00e9").get(REPORTS);
        assertThat(onlyRequest(Upstream.EMPLOYMENT).getHeader("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void continuesTheTraceOfTheClient() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        TestUsers.as("tester", "viewer")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get(REPORTS);

        assertThat(onlyRequest(Upstream.EMPLOYMENT).getHeader("traceparent")).contains(trace);
    }

    @Test
    void passesConditions() {
        TestUsers.as("tester", "viewer")
                .header("If-None-Match", "\"7\"")
                .header("Idempotency-Key", "k-1")
                .get(REPORTS);

        assertThat(onlyRequest(Upstream.EMPLOYMENT).getHeader("If-None-Match")).isEqualTo("\"7\"");
        assertThat(onlyRequest(Upstream.EMPLOYMENT).getHeader("Idempotency-Key"))
                .isEqualTo("k-1");
    }

    @Test
    void letsNobodyThroughWhoHasNotSignedIn() {
        given().get(REPORTS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Basic"))
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("type", equalTo("urn:tongket:problem:not-signed-in"))
                .body("instance", equalTo(REPORTS));
        assertThat(requests(Upstream.EMPLOYMENT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/employment",
                "/api/v1/employment/",
                "/api/v1/employment/no-such-thing",
                "/api/v1/employment/q/health",
                "/api/v1/employment/job-reports/",
                "/api/v1/employment/../q/metrics",
                "/api/v1/employment/job-reports/..",
                "/api/v1/employment/job-reports/%2e%2e",
                "/api/v1/employment/job-reports/%2E%2e/submission",
                "/api/v1/employment/%2e%2e/q/metrics"
            })
    void passesNothingThatAServiceDoesNotPublish(String path) {
        TestUsers.as("tester", "viewer")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404);
        assertThat(requests(Upstream.EMPLOYMENT)).isEmpty();
    }

    @Test
    void saysWhichMethodsAPathTakes() {
        TestUsers.as("tester", "viewer")
                .delete(REPORTS)
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", equalTo("GET, HEAD, POST"));
    }

    @Test
    void saysThatAServiceIsDown() {
        Services.of(Upstream.AWARDS)
                .stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        TestUsers.as("tester", "viewer")
                .header("Accept-Language", "en")
                .get("/api/v1/awards/decisions")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:unavailable"))
                .body("detail", equalTo("The service is down; try again later."));
    }

    @Test
    void saysThatAServiceIsTooSlow() {
        Services.of(Upstream.AWARDS)
                .stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(20_000)));

        TestUsers.as("tester", "viewer")
                .get("/api/v1/awards/decisions")
                .then()
                .statusCode(504)
                .body("type", equalTo("urn:tongket:problem:upstream-timeout"));
    }

    @ParameterizedTest
    @EnumSource(Upstream.class)
    void passesTheProblemsOfAService(Upstream upstream) {
        Services.of(upstream)
                .stubFor(any(anyUrl())
                        .willReturn(aResponse()
                                .withStatus(422)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"type\":\"urn:x\"}")));

        TestUsers.as("tester", "auditor")
                .get(upstream.root() + "/audit-events")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:x"));
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        TestUsers.as("tester", "specialist")
                .contentType(ContentType.JSON)
                .body(new byte[TOO_LARGE])
                .post(REPORTS)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:too-large"));
        assertThat(requests(Upstream.EMPLOYMENT)).isEmpty();
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() throws IOException, InterruptedException {
        TestUsers.as("tester", "specialist");
        byte[] credentials = ("tester:" + TestUsers.PASSWORD).getBytes(StandardCharsets.UTF_8);
        HttpRequest chunked = HttpRequest.newBuilder(gateway.resolve(REPORTS))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_LARGE])))
                .build();

        HttpResponse<String> response = HttpClient.newHttpClient().send(chunked, HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("urn:tongket:problem:too-large");
    }

    private static LoggedRequest onlyRequest(Upstream upstream) {
        List<LoggedRequest> requests = requests(upstream);
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }

    private static List<LoggedRequest> requests(Upstream upstream) {
        return Services.of(upstream).findAll(anyRequestedFor(anyUrl()));
    }
}
