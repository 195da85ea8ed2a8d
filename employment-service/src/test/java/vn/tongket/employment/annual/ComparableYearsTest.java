package vn.tongket.employment.annual;

import static org.hamcrest.Matchers.contains;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** Which years stand beside the reviewed one: those of which the same months are approved. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ComparableYearsTest {

    @Test
    void haveNoMonthMoreOrLessThanTheReviewedOne() {
        jobs("180", "2022-01", "2022-02", "2023-01", "2023-02", "2023-03", "2024-01", "2024-02");
        review(2024, "20")
                .body("figures[0].series.value", contains(20, 30, 20))
                .body("figures[0].series.comparable", contains(true, false, true))
                .body("figures[3].series.comparable", contains(true, false, true));
        review(2023, "20").body("figures[0].series.comparable", contains(false, true));
        review(2024, "180").body("figures[0].series.comparable", contains(true, false, true));
    }

    @Test
    void haveTheSameMonthsAndNotOnlyAsMany() {
        jobs("180", "2023-01", "2024-02");
        review(2024, "20").body("figures[0].series.comparable", contains(false, true));
    }

    /** One unit's report makes the month one of the province, and is none of its neighbours'. */
    @Test
    void areToldForEachUnitByItself() {
        jobs("180", "2023-01", "2024-01", "2024-02");
        jobs("181", "2023-02", "2024-02");
        review(2024, "20").body("figures[0].series.comparable", contains(true, true));
        review(2024, "180").body("figures[0].series.comparable", contains(false, true));
        review(2024, "181").body("figures[0].series.comparable", contains(true, true));
    }

    @Test
    void areWholeAsTwelveMonthsAreAlsoWithoutJobsInSome() {
        approved("20", "2022", line("IN-PROVINCE", null, 60));
        jobs("180", "2023-01");
        IntStream.rangeClosed(2, 11).forEach(month -> approved("180", "2023-%02d".formatted(month)));
        review(2023, "20")
                .body("figures[0].series.value", contains(60, 10))
                .body("figures[0].series.comparable", contains(false, true));
        approved("180", "2023-12");
        review(2023, "20").body("figures[0].series.comparable", contains(true, true));
    }

    /** Until 30 June 2025 the code was that of a town, whose months are not the commune's. */
    @Test
    void areShorterWhereTheUnitBeganOrEnded() {
        jobs("06529", "2025-05", "2025-08", "2026-08");
        review(2026, "06529").body("figures[0].series.comparable", contains(true, true));
        jobs("06529", "2026-01");
        review(2026, "06529")
                .body("figures[0].series.value", contains(10, 20))
                .body("figures[0].series.comparable", contains(false, true));
        jobs("180", "2024-06", "2024-07", "2025-06");
        review(2025, "180")
                .body("figures[0].series.value", contains(20, 10))
                .body("figures[0].series.comparable", contains(false, true));
    }

    private static void jobs(String unit, String... months) {
        for (String month : months) {
            approved(unit, month, line("IN-LOAN", null, 10));
        }
    }

    private static ValidatableResponse review(int year, String unit) {
        return as("gateway")
                .get("/api/v1/employment/annual-figures/" + year + "?unit=" + unit)
                .then()
                .statusCode(200);
    }
}
