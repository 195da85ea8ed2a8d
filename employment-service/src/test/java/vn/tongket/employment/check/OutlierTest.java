package vn.tongket.employment.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.employment.check.Checks.checks;
import static vn.tongket.employment.check.Checks.checksOf;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class OutlierTest {
    // Median 15, deviations 5 3 1 1 3 5, their median 3
    private static final int[] HISTORY = {10, 12, 14, 16, 18, 20};

    @Test
    void showsTheNumbersBehindTheScore() {
        history("180", HISTORY);
        // 0.6745 · (31 − 15) / 3 = 3.5973…
        checksOf("180", "2024-07", line("IN-LOAN", null, 31))
                .body("outliers", hasSize(1))
                .body("outliers[0].scope", equalTo("line"))
                .body("outliers[0].channel", equalTo("IN-LOAN"))
                .body("outliers[0].measure", equalTo("mad"))
                .body("outliers[0].value", equalTo(31))
                .body("outliers[0].median", equalTo(15))
                .body("outliers[0].mad", equalTo(3))
                .body("outliers[0].score", equalTo(3.6f))
                .body("outliers[0].months", equalTo(6))
                .body(
                        "outliers[0].text.vi",
                        equalTo("Là 31; trung vị của 6 tháng trước là 15 (điểm z hiệu chỉnh 3,6)."));
    }

    @Test
    void leavesAloneWhatIsWithinTheThreshold() {
        history("180", HISTORY);
        // 0.6745 · (30 − 15) / 3 = 3.3725
        checksOf("180", "2024-07", line("IN-LOAN", null, 30)).body("outliers", empty());
    }

    @Test
    void saysNothingFromAShortHistory() {
        history("180", 10, 12, 14, 16, 18);
        checksOf("180", "2024-06", line("IN-LOAN", null, 900)).body("outliers", empty());
    }

    @Test
    void countsOnlyApprovedMonthsOfTheUnitInTheCalendar() {
        history("180", 10, 12, 14, 16, 18);
        history("181", HISTORY);
        String submitted = enter("180", "2024-06", line("IN-LOAN", null, 20)).path("id");
        step(as("reporter-1", "reporter"), submitted, "submission").then().statusCode(200);
        Map<String, Object> other = body("180", "2023-12", line("IN-LOAN", null, 20));
        other.put("calendar", "management-year");
        approved(other);
        approved("180", "2023", line("IN-LOAN", null, 200));
        checksOf("180", "2024-07", line("IN-LOAN", null, 900)).body("outliers", empty());
    }

    @Test
    void looksBackThreeYearsAndNeverAhead() {
        // District 180 ended in June 2025: 2022-01 to 2022-06 lie 36 and fewer months before 2025-01
        for (int month = 1; month <= 6; month++) {
            approved("180", "2022-0" + month, line("IN-LOAN", null, HISTORY[month - 1]));
        }
        checksOf("180", "2025-01", line("IN-LOAN", null, 900)).body("outliers.months", contains(6));
        checksOf("180", "2025-02", line("IN-LOAN", null, 900)).body("outliers", empty());
        checksOf("180", "2021-12", line("IN-LOAN", null, 900)).body("outliers", empty());
    }

    @Test
    void tellsOfALineThatTheChannelHides() {
        for (int month = 1; month <= 6; month++) {
            approved("180", "2024-0" + month, abroad("JP", null, 10 + month), abroad("KR", null, 20 + month));
        }
        // JP: median 13.5, deviations 2.5 1.5 0.5 0.5 1.5 2.5, MAD 1.5; 0.6745 · (33 − 13.5) / 1.5 = 8.7685
        // KR: median 23.5, MAD 1.5; 0.6745 · (4 − 23.5) / 1.5 = −8.7685. Together 37 as in the month of 13 + 24
        checksOf("180", "2024-07", abroad("JP", null, 33), abroad("KR", null, 4))
                .body("outliers.scope", contains("line", "line"))
                .body("outliers.destination", contains("JP", "KR"))
                .body("outliers.score", contains(8.77f, -8.77f))
                .body("outliers.median", contains(13.5f, 23.5f));
    }

    @Test
    void tellsOfAChannelWhoseLinesAreNew() {
        history("180", HISTORY);
        checksOf("180", "2024-07", line("IN-LOAN", "female", 30), line("IN-LOAN", "male", 30))
                .body("outliers.scope", contains("channel"))
                .body("outliers.value", contains(60))
                .body("outliers.median", contains(15));
    }

    @Test
    void tellsOfAnythingElseWhereTheHistoryIsConstant() {
        history("180", 5, 5, 5, 5, 5, 5);
        checksOf("180", "2024-07", line("IN-LOAN", null, 6))
                .body("outliers.measure", contains("constant-history"))
                .body("outliers[0].score", equalTo(null));
        checksOf("180", "2024-08", line("IN-LOAN", null, 5)).body("outliers", empty());
    }

    @Test
    void measuresByTheMeanDeviationWhereMostMonthsAreEqual() {
        history("180", 5, 5, 5, 5, 5, 11);
        // Median 5, MAD 0, mean deviation 1; (10 − 5) / 1.253314 = 3.989…
        checksOf("180", "2024-07", line("IN-LOAN", null, 10))
                .body("outliers.measure", contains("mean-deviation"))
                .body("outliers.meanDeviation", contains(1))
                .body("outliers.score", contains(3.99f));
    }

    @Test
    void takesAMonthWithoutTheLineForUnknownAndNotForZero() {
        history("180", HISTORY);
        approved("180", "2024-07", line("ABROAD", null, 1));
        checksOf("180", "2024-08", line("IN-LOAN", null, 31)).body("outliers.months", contains(6));
    }

    @Test
    void keepsNoReportBack() {
        history("180", HISTORY);
        String id = enter("180", "2024-07", line("IN-LOAN", null, 900)).path("id");
        step(as("reporter-1", "reporter"), id, "submission")
                .then()
                .statusCode(200)
                .body("checks.outliers", equalTo(1));
        approved("180", "2024-08", line("IN-LOAN", null, 900));
        checks(id).body("outliers.months", contains(6));
    }

    /** Months of 2024 from January. */
    private static void history(String unit, int... persons) {
        for (int month = 1; month <= persons.length; month++) {
            approved(unit, "2024-%02d".formatted(month), line("IN-LOAN", null, persons[month - 1]));
        }
    }
}
