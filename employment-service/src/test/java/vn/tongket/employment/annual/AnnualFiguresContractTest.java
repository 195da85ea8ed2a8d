package vn.tongket.employment.annual;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.Contracts;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class AnnualFiguresContractTest {
    private static final String PATH = "/api/v1/employment/annual-figures/";

    @BeforeEach
    void threeYearsAreOnRecord() {
        approved(published("20", "2022-01", line("IN-PROVINCE", null, 60)));
        approved(published("20", "2022-02", abroad("JP", null, 5)));
        approved("180", "2023-01", line("IN-ENTERPRISE", "female", 70));
        approved("180", "2023-02", abroad("KR", "male", 8));
        approved("180", "2024-01", line("IN-ENTERPRISE", "female", 50), line("IN-LOAN", "male", 20));
        approved("180", "2024-02", abroad("JP", "male", 6), abroad("KR", "female", 4));
        approved("181", "2024-01", line("OUT-PROVINCE", "male", 10));
        enter("181", "2024-02", line("OUT-PROVINCE", "male", 1000));
        plan("EMP-JOBS-TOTAL", 85);
    }

    @Test
    void isTheGoldenFile() {
        Contracts.checkFigures(
                "employment-service-annual-figures.json",
                as("gateway")
                        .get(PATH + "2024?unit=20")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void comparesAllYearsOnRecord() {
        as("gateway")
                .get(PATH + "2024?unit=20")
                .then()
                .body("completeness.expectedReports", equalTo(132))
                .body("completeness.approvedReports", equalTo(3))
                .body(
                        "figures.indicator",
                        contains("EMP-JOBS-TOTAL", "EMP-JOBS-IN-PROVINCE", "EMP-JOBS-OUT-PROVINCE", "EMP-ABROAD"))
                .body("figures[0].plan", equalTo(85))
                .body("figures[0].actual", equalTo(90))
                .body("figures[0].series.year", contains(2022, 2023, 2024))
                .body("figures[0].series.value", contains(65, 78, 90))
                .body("figures[0].series.provenance", contains("published", "recorded", "recorded"))
                .body("figures[3].series.value", contains(5, 8, 10));
    }

    /** The weakest monthly report decides; a yearly one only where there are none. */
    @Test
    void isOfAYearAsStrongAsTheWeakestOfItsReports() {
        Map<String, Object> weak = body("181", "2023-06", line("IN-LOAN", null, 1));
        weak.put("provenance", "illustrative");
        approved(weak);
        approved(published("180", "2023", line("IN-LOAN", null, 500)));
        approved(published("20", "2021", line("IN-LOAN", null, 60)));
        provenances("20", "published", "published", "illustrative", "recorded");
        provenances("180", "recorded", "recorded");
        provenances("181", "illustrative", "recorded");
    }

    /** What a district reported as a whole is in no figure of the province. */
    @Test
    void isOfAYearReportedAsAWholeAsStrongAsTheReportOfTheUnitItself() {
        Map<String, Object> weak = body("180", "2021", line("IN-LOAN", null, 500));
        weak.put("provenance", "illustrative");
        approved(weak);
        approved(published("20", "2021", line("IN-LOAN", null, 60)));
        provenances("20", "published", "published", "recorded", "recorded");
        provenances("180", "illustrative", "recorded", "recorded");
    }

    private static Map<String, Object> published(String unit, String period, Object line) {
        Map<String, Object> body = body(unit, period, line);
        body.put("provenance", "published");
        return body;
    }

    private static void provenances(String unit, String... expected) {
        as("gateway").get(PATH + "2024?unit=" + unit).then().body("figures[0].series.provenance", contains(expected));
    }

    @Test
    void answersNotModifiedUntilARecordChanges() {
        String etag = as("gateway").get(PATH + "2024?unit=20").header("ETag");
        as("gateway")
                .header("If-None-Match", etag)
                .get(PATH + "2024?unit=20")
                .then()
                .statusCode(304)
                .body(emptyString());
        String id = enter("182", "2024-03", line("ABROAD", null, 1)).path("id");
        step(as("reporter-1", "reporter"), id, "submission");
        step(as("specialist-1", "specialist"), id, "approval");
        as("gateway")
                .header("If-None-Match", etag)
                .get(PATH + "2024?unit=20")
                .then()
                .statusCode(200)
                .body("figures[0].actual", equalTo(91));
    }

    @Test
    void knowsTheReportingUnitsOfEachMonth() {
        as("gateway").get(PATH + "2025?unit=20").then().body("completeness.expectedReports", equalTo(11 * 6 + 65 * 6));
        as("gateway").get(PATH + "2024?unit=180").then().body("completeness.expectedReports", equalTo(12));
    }

    /** The province's own office and a town beside its district reported what nobody expected of them. */
    @Test
    void countsNoReportInThePlaceOfAMissingOne() {
        approved("20", "2024-03", line("IN-LOAN", null, 10));
        approved("06529", "2024-01", line("IN-LOAN", null, 10));
        as("gateway")
                .get(PATH + "2024?unit=20")
                .then()
                .body("completeness.expectedReports", equalTo(11 * 12))
                .body("completeness.approvedReports", equalTo(3));
        as("gateway")
                .get(PATH + "2024?unit=188")
                .then()
                .body("completeness.expectedReports", equalTo(12))
                .body("completeness.approvedReports", equalTo(0));
        approved("188", "2024-01", line("IN-LOAN", null, 10));
        as("gateway").get(PATH + "2024?unit=188").then().body("completeness.approvedReports", equalTo(1));
    }

    /** Until 30 June 2025 the code was that of a town in the district of Lộc Bình. */
    @Test
    void doesNotMixTwoBearersOfACode() {
        approved("06529", "2025-05", line("IN-LOAN", null, 10));
        approved("06529", "2025-08", line("IN-LOAN", null, 20));
        as("gateway")
                .get(PATH + "2025?unit=06529")
                .then()
                .body("figures[0].actual", equalTo(20))
                .body("completeness.expectedReports", equalTo(6))
                .body("completeness.approvedReports", equalTo(1));
        as("gateway").get(PATH + "2024?unit=06529").then().statusCode(200).body("figures", empty());
    }

    @Test
    void linksToTheFiguresOfADistrictThatEndedInTheYear() {
        approved("180", "2025-05", line("IN-LOAN", null, 10));
        String link = as("gateway")
                .get(PATH + "2025?unit=180")
                .then()
                .body("figures[0].actual", equalTo(10))
                .body("completeness.expectedReports", equalTo(6))
                .extract()
                .path("figures[0].href");
        as("anyone").urlEncodingEnabled(false).get(link).then().statusCode(200).body("total.persons", equalTo(10));
    }

    @Test
    void refusesAnUnknownUnitAndAnImpossibleYear() {
        as("gateway").get(PATH + "2024?unit=99").then().statusCode(422);
        as("gateway").get(PATH + "1824?unit=20").then().statusCode(400);
    }

    private static void plan(String indicator, int value) {
        as("specialist-1", "specialist")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "unit", "20", "value", value, "decisionNumber", "01/QĐ-UBND", "decisionDate", "2024-01-02"))
                .put("/api/v1/employment/plans/2024/" + indicator)
                .then()
                .statusCode(200);
    }
}
