package vn.tongket.employment.statistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lineOf;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.employment.Plans.target;
import static vn.tongket.employment.statistics.Statistics.inhabitants;
import static vn.tongket.employment.statistics.Statistics.statistics;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.employment.Plans;
import vn.tongket.kit.test.TestGateway;

/** The figures as they stood. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class AsOfTest {

    @Test
    void areThoseThatWereApprovedThen() {
        String before = Instant.now().toString();
        String corrected = approved("180", "2024-01", line("IN-LOAN", "female", 10), line("ABROAD", null, 1));
        String waiting = enter("181", "2024-01", line("IN-LOAN", "female", 100)).path("id");
        String first = time(waiting);
        change(
                as("specialist-1", "specialist"),
                "POST",
                corrected,
                "/lines/" + lineOf(corrected, "IN-LOAN") + "/reopening",
                Map.of("reason", "Sai", "until", Instant.now().plusSeconds(600).toString()));
        change(
                as("reporter-1", "reporter"),
                "PUT",
                corrected,
                "/lines/" + lineOf(corrected, "IN-LOAN"),
                Map.of("persons", 12));
        String second = time(corrected);
        step(as("reporter-1", "reporter"), waiting, "submission");
        step(as("specialist-1", "specialist"), waiting, "approval");

        total(before, 0);
        total(first, 11);
        total(second, 13);
        total(time(waiting), 113);
        statistics("year=2024").body("total.persons", equalTo(113));
        statistics("year=2024&groupBy=sex&asOf=" + first)
                .body("rows.collect { it.keys[0].code + '=' + it.persons }", contains("female=10", "unknown=1"));
        statistics("year=2024&groupBy=none&status=all&asOf=" + first).body("total.persons", equalTo(111));
    }

    @Test
    void ofADayAreThoseAtItsEndInVietnam() {
        approved("180", "2024-01", line("IN-LOAN", "female", 10));
        LocalDate today = LocalDate.now(vn.tongket.kit.time.Clocks.VIETNAM);
        total(today.minusDays(1).toString(), 0);
        total(today.toString(), 10);
    }

    @Test
    void restOnTheYearlyReportUntilTheFirstMonthlyOneIsApproved() {
        String yearly = approved("20", "2022", line("ABROAD", null, 60));
        String then = time(yearly);
        approved("180", "2022-03", line("ABROAD", null, 7));
        statistics("year=2022&groupBy=none").body("total.persons", equalTo(7));
        statistics("year=2022&groupBy=none&asOf=" + then).body("total.persons", equalTo(60));
    }

    @Test
    void areHeldAgainstThePlanThatWasOnRecord() {
        Plans.set("2024/EMP-JOBS-TOTAL", target(100)).then().statusCode(200);
        String then = time(approved("180", "2024-01", line("IN-LOAN", "female", 10)));
        Plans.set("2024/EMP-JOBS-TOTAL", target(80, "02/QĐ-UBND", "2024-06-01"))
                .then()
                .statusCode(200);
        statistics("year=2024&groupBy=none").body("total.plan", equalTo(80));
        statistics("year=2024&groupBy=none&asOf=" + then).body("total.plan", equalTo(100));
    }

    @Test
    void ofADayAreNotHeldAgainstThePlanOfTheNextOne() {
        LocalDate today = LocalDate.now(vn.tongket.kit.time.Clocks.VIETNAM);
        String year = String.valueOf(today.plusDays(1).getYear());
        Plans.set(
                        year + "/EMP-JOBS-TOTAL",
                        target(100, "02/QĐ-UBND", today.plusDays(1).toString()))
                .then()
                .statusCode(200);
        statistics("year=" + year + "&groupBy=none&asOf=" + today).body("total.plan", nullValue());
    }

    @Test
    void areSpreadByWhatWasKnownThen() {
        String divided = approved("06625", "2025-06", line("ABROAD", null, 10));
        String then = time(divided);
        approved("06637", "2025-08", line("ABROAD", null, 6));
        approved("06625", "2025-08", line("ABROAD", null, 4));
        inhabitants("06637", 6000);
        inhabitants("06625", 4000);
        String counted = Instant.now().toString();
        inhabitants("06637", 4000);
        inhabitants("06625", 6000);
        for (String key : new String[] {"last-approved-share", "population"}) {
            spread(key + "&asOf=" + then, "unallocated=10");
        }
        spread("last-approved-share", "06625=4", "06637=6");
        spread("population&asOf=" + counted, "06625=4", "06637=6");
        spread("population", "06625=6", "06637=4");
    }

    private static void spread(String allocation, String... rows) {
        statistics("from=2025-06&to=2025-06&groupBy=unit&boundaries=2025-07-01&allocation=" + allocation)
                .body("rows.findAll { it.persons > 0 }.collect { it.keys[0].code + '=' + it.persons }", contains(rows));
    }

    private static void total(String asOf, int persons) {
        statistics("year=2024&groupBy=none&asOf=" + asOf).body("total.persons", equalTo(persons));
    }

    private static String time(String id) {
        return as("anyone").get(PATH + "/" + id).path("updatedAt");
    }
}
