package vn.tongket.employment.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.abroad;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.employment.check.Checks.MONTH_BEFORE;
import static vn.tongket.employment.check.Checks.REPORT;
import static vn.tongket.employment.check.Checks.checks;
import static vn.tongket.employment.check.Checks.checksOf;
import static vn.tongket.employment.check.Checks.constant;
import static vn.tongket.employment.check.Checks.error;
import static vn.tongket.employment.check.Checks.given;
import static vn.tongket.employment.check.Checks.rule;
import static vn.tongket.employment.check.Checks.sum;
import static vn.tongket.employment.check.Checks.with;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** What the sides of a rule are worth. Rules that never hold show it. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class RuleValueTest {
    private static final Map<String, Object> NEVER = constant(-1);

    @Test
    void addsUpTheLinesThatAreLookedFor() {
        given("A-ALL", rule(REPORT, "<", NEVER));
        given("B-IN-PROVINCE", rule(sum("channel", List.of("IN-PROVINCE")), "<", NEVER));
        given("C-WOMEN", rule(sum("sex", "female"), "<", NEVER));
        given("D-SEX-GIVEN", rule(sum("sex", "given"), "<", NEVER));
        given("E-NO-DESTINATION", rule(sum("channel", List.of("ABROAD"), "destination", "absent"), "<", NEVER));
        given("F-JAPAN", rule(sum("destination", "JP"), "<", NEVER));
        checksOf(
                        "180",
                        "2024-03",
                        line("IN-PROVINCE", "female", 1),
                        line("IN-LOAN", "male", 2),
                        line("OUT-PROVINCE", null, 4),
                        line("ABROAD", null, 8),
                        abroad("JP", "female", 16),
                        abroad("KR", null, 32))
                // A channel beside its part is an error of its own
                .body("violations.findAll { it.severity == 'warning' }.left", contains(63, 3, 17, 19, 8, 16));
    }

    @Test
    void readsTheOtherReportsOfTheUnit() {
        given("A-MONTH", rule(REPORT, "<", MONTH_BEFORE));
        given("B-YEAR", rule(REPORT, "<", Map.of("of", "same-month-last-year", "times", 0.5)));
        given("C-TO-DATE", rule(Map.of("of", "year-to-date"), "<", NEVER));
        approved("180", "2023-03", line("ABROAD", null, 7));
        approved("180", "2023-12", line("ABROAD", null, 100));
        approved("180", "2024-01", line("ABROAD", null, 1));
        approved("181", "2024-02", line("ABROAD", null, 1000));
        String submitted = enter("180", "2024-02", line("ABROAD", null, 2)).path("id");
        step(as("reporter-1", "reporter"), submitted, "submission").then().statusCode(200);
        checksOf("180", "2024-03", line("ABROAD", null, 4))
                .body("violations.left", contains(4, 4, 7))
                .body("violations.right", contains(2, 3.5f, -1));
    }

    @Test
    void findsTheMonthBeforeJanuaryInTheYearBefore() {
        given("A-MONTH", rule(REPORT, "<", MONTH_BEFORE));
        given("B-TO-DATE", rule(Map.of("of", "year-to-date"), "<", NEVER));
        approved("180", "2023-12", line("ABROAD", null, 3));
        approved("180", "2023", line("ABROAD", null, 500));
        checksOf("180", "2024-01", line("ABROAD", null, 4))
                .body("violations.left", contains(4, 4))
                .body("violations.right", contains(3, -1));
    }

    @Test
    void takesADraftForMissing() {
        given("RULE", with(rule(REPORT, "<", MONTH_BEFORE), "missingValue", "skip-rule-if-any-missing"));
        enter("180", "2024-02", line("ABROAD", null, 2));
        checksOf("180", "2024-03", line("ABROAD", null, 4)).body("violations", empty());
    }

    @Test
    void holdsTheYearToDateAgainstThePlanToDate() {
        given("RULE", rule(Map.of("of", "year-to-date"), ">", Map.of("of", "plan-to-date")));
        given("ABROAD", rule(REPORT, ">", Map.of("of", "plan-to-date", "sum", Map.of("channel", List.of("ABROAD")))));
        plan("EMP-JOBS-TOTAL", 100);
        plan("EMP-ABROAD", 36);
        // 100 · 3/12 and 36 · 3/12
        checksOf("180", "2024-03", line("ABROAD", null, 9))
                .body("violations.rule", contains("ABROAD", "RULE"))
                .body("violations.right", contains(9, 25));
    }

    @Test
    void comparesAWholeYearWithTheYearBefore() {
        given("RULE", rule(REPORT, "<", Map.of("of", "same-month-last-year")));
        approved("180", "2022", line("ABROAD", null, 5));
        checksOf("180", "2023", line("ABROAD", null, 6)).body("violations.right", contains(5));
    }

    @Test
    void appliesOnlyToTheReportsThatItIsFor() {
        Map<String, Object> never = rule(REPORT, "<", NEVER);
        given("CALENDAR", with(never, "calendar", "management-year"));
        given("KIND", with(never, "periodKind", "year"));
        given("LATER", with(never, "validFrom", "2024-04-01"));
        given("EARLIER", with(never, "validTo", "2024-03-31"));
        given("OFF", with(never, "active", false));
        given("NOW", with(with(never, "validFrom", "2024-03-31"), "validTo", "2024-04-01"));
        checksOf("180", "2024-03", line("ABROAD", null, 1)).body("violations.rule", contains("NOW"));
        Map<String, Object> other = body("180", "2024-03", line("ABROAD", null, 1));
        other.put("calendar", "management-year");
        String id = enter(as("reporter-1", "reporter"), other).path("id");
        checks(id).body("violations.rule", contains("CALENDAR", "EARLIER"));
    }

    @Test
    void asksOfPairsWhetherThereAreLines() {
        given("BOTH", error(sum("sex", "given"), "exclusive-pair", sum("sex", "absent")));
        given("EMPTY", error(REPORT, "compulsory-pair", constant(1)));
        checksOf("180", "2024-03", line("ABROAD", "male", 0), line("ABROAD", null, 1))
                .body("violations.rule", contains("BOTH"))
                .body("violations[0].text.en", equalTo("Both sides have a value."));
        checksOf("180", "2024-04").body("violations.rule", contains("EMPTY")).body("violations[0].left", nullValue());
    }

    private static void plan(String indicator, int value) {
        as("specialist-1", "specialist")
                .contentType(ContentType.JSON)
                .body(Map.of("unit", "180", "value", value, "decisionNumber", "1/QĐ", "decisionDate", "2024-01-02"))
                .put("/api/v1/employment/plans/2024/" + indicator)
                .then()
                .statusCode(200);
    }
}
