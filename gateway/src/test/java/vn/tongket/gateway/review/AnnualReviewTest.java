package vn.tongket.gateway.review;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.gateway.Services;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.gateway.identity.TestUsers;

/** The review over HTTP, from services that answer with their golden files, answer late, wrongly, or not at all. */
@QuarkusTest
@QuarkusTestResource(Services.class)
@TestProfile(AnnualReviewTest.Impatient.class)
class AnnualReviewTest {
    /** Only shortens the time budgets. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tongket.review.budget", "1000ms",
                    "tongket.review.service-timeout", "700ms",
                    "tongket.review.breaker-delay", "1ms");
        }
    }

    private static final String REVIEW = "/api/v1/annual-reviews/";
    private static final int LONGER_THAN_ANY_BUDGET = 30_000;
    /** Room for a machine that is busy with something else; less than the time-outs of three services one after another. */
    private static final long A_FEW_BUDGETS = 2_000;

    @BeforeEach
    void resetServices() {
        Services.reset();
        TestUsers.as("reader", "viewer");
    }

    @Test
    void isMadeOfTheSectionsOfAllServices() {
        read("2024")
                .body("year", equalTo(2024))
                .body("calendar", equalTo("calendar-year"))
                .body("unit.code", equalTo("20"))
                .body("unit.name", equalTo("Tỉnh Lạng Sơn"))
                .body("sections.code", contains("employment", "social-protection", "awards"))
                .body("sections.title[0]", equalTo("Lao động – việc làm"))
                .body("narrative.section", contains("employment", "social-protection", "awards"))
                .body("asOf", equalTo("2025-01-06T08:00:00Z"));
    }

    /** From the golden file of employment-service: plan 85, 2022: 65, 2023: 78, 2024: 90. */
    @Test
    void measuresAnIndicator() {
        String jobs = "sections[0].indicators.find { it.code == 'EMP-JOBS-TOTAL' }";
        read("2024")
                .body(jobs + ".name", equalTo("Số lao động được giải quyết việc làm"))
                .body(jobs + ".unitOfMeasure", equalTo("người"))
                .body(jobs + ".previous", equalTo(78))
                .body(jobs + ".plan", equalTo(85))
                .body(jobs + ".actual", equalTo(90))
                .body(jobs + ".percentOfPlan", equalTo(105.88f))
                .body(jobs + ".change.absolute", equalTo(12))
                .body(jobs + ".change.percent", equalTo(15.38f))
                .body(jobs + ".claims.kind", contains("plan-met"))
                .body(jobs + ".claims[0].decision.number", equalTo("01/QĐ-UBND"))
                .body(jobs + ".series.year", contains(2022, 2023, 2024))
                .body(jobs + ".breakdowns.by", contains("channel", "subchannel", "sex", "month", "unit"))
                .body(jobs + ".breakdowns[0].rows[0].label", equalTo("Đi làm việc ở nước ngoài theo hợp đồng"))
                .body(jobs + ".source.service", equalTo("employment"))
                .body(jobs + ".source.dataVersion", equalTo("e-1842"))
                .body(jobs + ".source.href", containsString("/api/v1/employment/statistics/jobs?year=2024"));
    }

    @Test
    void talliesAwards() {
        String tally = "sections[2].tallies.find { it.code == 'GK-SO' && it.subject == 'collective' }";
        read("2024").body(tally + ".count", equalTo(2)).body(tally + ".amount", equalTo(2_820_000));
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() {
        TestUsers.signedIn("reader")
                .header("Accept-Language", "en-GB,en;q=0.8")
                .get(REVIEW + "2024")
                .then()
                .header("Vary", containsString("Accept-Language"))
                .body("sections[0].title", equalTo("Labour and employment"))
                .body("sections[0].indicators[0].name", equalTo("Workers given jobs (gross)"))
                .body("narrative[0].text", containsString("workers given jobs"));
    }

    @Test
    void asksEachServiceOnce() {
        read("2024");

        for (Upstream upstream : Upstream.values()) {
            // Of any kind
            assertThat(Services.of(upstream).findAll(anyRequestedFor(anyUrl())))
                    .as(upstream.section())
                    .hasSize(1);
        }
    }

    @Test
    void asksOnlyWhetherSomethingChangedTheSecondTime() {
        String first = read("2024").extract().asString();
        String second = read("2024").extract().asString();

        assertThat(second).isEqualTo(first);
        for (Upstream upstream : Upstream.values()) {
            assertThat(Services.askedForFigures(upstream)).hasSize(2);
            assertThat(Services.askedForFigures(upstream).get(1).getHeader("If-None-Match"))
                    .isEqualTo("\"1\"");
        }
    }

    @Test
    void answers304ToAClientWhoHasTheReview() {
        String tag = read("2024").extract().header("ETag");

        conditional(tag).then().statusCode(304).header("ETag", equalTo(tag));
    }

    @Test
    void showsAChangeAtOnce() {
        String tag = read("2024").extract().header("ETag");
        Services.answer(
                Upstream.EMPLOYMENT,
                Services.figures(
                        Services.golden(Upstream.EMPLOYMENT).replace("\"actual\" : 90", "\"actual\" : 91"), "\"2\""));

        conditional(tag)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("sections[0].indicators[0].actual", equalTo(91));
        // What is kept now is the new figure
        read("2024").body("sections[0].indicators[0].actual", equalTo(91));
    }

    /** From the golden file: 78 workers in 2023, 90 of a plan of 85 in 2024. */
    @Test
    void withdrawsAClaimThatARevisionBreaks() {
        read("2024").body("sections[0].indicators[0].claims.kind", contains("plan-met"));
        Services.answer(
                Upstream.EMPLOYMENT,
                Services.figures(
                        Services.golden(Upstream.EMPLOYMENT).replace("\"actual\" : 90", "\"actual\" : 84"), "\"2\""));

        read("2024")
                .body("sections[0].indicators[0].actual", equalTo(84))
                .body("sections[0].indicators[0].claims.size()", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource(Upstream.class)
    void isStaleWhereAServiceThatOnceAnsweredIsDown(Upstream down) {
        read("2024");
        Services.answer(down, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        ValidatableResponse review = read("2024");

        review.body("complete", equalTo(false))
                .body(section(down) + ".status", equalTo("stale"))
                .body(section(down) + ".asOf", equalTo("2025-01-06T08:00:00Z"))
                .body(section(down) + ".problem.type", equalTo("urn:tongket:problem:unavailable"))
                .body(section(down) + ".indicators.size()", greaterThan(0));
    }

    @ParameterizedTest
    @EnumSource(Upstream.class)
    void missesTheSectionOfAServiceThatNeverAnswered(Upstream down) {
        Services.answer(down, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        read("2024")
                .body("complete", equalTo(false))
                .body(section(down) + ".status", equalTo("missing"))
                .body(section(down) + ".asOf", nullValue())
                .body(section(down) + ".problem", notNullValue())
                .body(section(down) + ".indicators.size()", equalTo(0));
    }

    @Test
    void healsByItself() {
        Services.answer(Upstream.AWARDS, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        read("2024").body(section(Upstream.AWARDS) + ".status", equalTo("missing"));

        Services.reset();

        read("2024").body(section(Upstream.AWARDS) + ".problem", nullValue());
    }

    @Test
    void waitsNoLongerThanItsBudgetForAServiceThatHangs() {
        Services.answer(Upstream.AWARDS, aResponse().withFixedDelay(LONGER_THAN_ANY_BUDGET));

        Response review = TestUsers.signedIn("reader").get(REVIEW + "2024");

        review.then()
                .statusCode(200)
                .body(section(Upstream.AWARDS) + ".problem.type", equalTo("urn:tongket:problem:upstream-timeout"));
        assertThat(review.timeIn(TimeUnit.MILLISECONDS)).isLessThan(A_FEW_BUDGETS);
    }

    @Test
    void waitsForAllThatHangAtTheSameTime() {
        for (Upstream upstream : Upstream.values()) {
            Services.answer(upstream, aResponse().withFixedDelay(LONGER_THAN_ANY_BUDGET));
        }

        Response review = TestUsers.signedIn("reader").get(REVIEW + "2024");

        assertThat(review.statusCode()).isEqualTo(503);
        assertThat(review.timeIn(TimeUnit.MILLISECONDS)).isLessThan(A_FEW_BUDGETS);
    }

    @ParameterizedTest
    @CsvSource({"500", "401", "404"})
    void takesARefusalForNoAnswer(int status) {
        refuse(aResponse().withStatus(status).withBody("secret of the inside"));
    }

    @Test
    void takesNonsenseForNoAnswer() {
        refuse(Services.figures("{\"section\": 7", "\"x\""));
    }

    private static void refuse(ResponseDefinitionBuilder answer) {
        Services.answer(Upstream.AWARDS, answer);

        String review = read("2024")
                .body(section(Upstream.AWARDS) + ".status", equalTo("missing"))
                .extract()
                .asString();

        assertThat(review).doesNotContain("secret of the inside");
    }

    @Test
    void understandsAServiceThatIsNewer() {
        Services.answer(
                Upstream.AWARDS,
                Services.figures(
                        Services.golden(Upstream.AWARDS).replaceFirst("\\{", "{\"addedLater\": true, "), "\"9\""));

        read("2024").body(section(Upstream.AWARDS) + ".problem", nullValue());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isAProblemWhenNoServiceAnswers(boolean onceAnswered) {
        if (onceAnswered) {
            read("2024");
        }
        for (Upstream upstream : Upstream.values()) {
            Services.answer(upstream, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        }

        TestUsers.signedIn("reader")
                .get(REVIEW + "2024")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongket:problem:review-unavailable"));
    }

    @Test
    void asksForTheUnitAndCalendarThatAreWanted() {
        Services.answer(Upstream.EMPLOYMENT, Services.figures(Services.golden(Upstream.EMPLOYMENT), "\"1\""));

        read("2024?unit=180&calendar=management-year")
                .body("unit.name", equalTo("Huyện Tràng Định"))
                .body("calendar", equalTo("management-year"));

        assertThat(Services.askedForFigures(Upstream.EMPLOYMENT).get(0).getUrl())
                .isEqualTo("/api/v1/employment/annual-figures/2024?unit=180&calendar=management-year");
    }

    @ParameterizedTest
    @CsvSource({
        "1999,                   400, year",
        "2024?unit=99999,        422, unit",
        "2024?calendar=lunar,    400, calendar",
    })
    void namesWhatIsWrongWithTheQuestion(String query, int status, String field) {
        TestUsers.signedIn("reader")
                .get(REVIEW + query)
                .then()
                .statusCode(status)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void isForOtherSystemsToo() {
        TestUsers.as("machine", "system").get(REVIEW + "2024").then().statusCode(200);
    }

    private static String section(Upstream upstream) {
        return "sections.find { it.code == '" + upstream.section() + "' }";
    }

    private static Response conditional(String tag) {
        return TestUsers.signedIn("reader").header("If-None-Match", tag).get(REVIEW + "2024");
    }

    private static ValidatableResponse read(String query) {
        return TestUsers.signedIn("reader").get(REVIEW + query).then().statusCode(200);
    }
}
