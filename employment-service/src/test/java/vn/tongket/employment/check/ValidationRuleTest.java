package vn.tongket.employment.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.check.Checks.MONTH_BEFORE;
import static vn.tongket.employment.check.Checks.REPORT;
import static vn.tongket.employment.check.Checks.RULES;
import static vn.tongket.employment.check.Checks.constant;
import static vn.tongket.employment.check.Checks.given;
import static vn.tongket.employment.check.Checks.put;
import static vn.tongket.employment.check.Checks.rule;
import static vn.tongket.employment.check.Checks.sum;
import static vn.tongket.employment.check.Checks.with;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ValidationRuleTest {
    private static final Map<String, Object> RULE = rule(REPORT, ">", constant(0));

    @Test
    void isReadAsItWasRecorded() {
        put(
                        as("admin", "administrator"),
                        "WOMEN-ABROAD",
                        with(
                                rule(sum("channel", List.of("ABROAD"), "sex", "female"), "<=", MONTH_BEFORE),
                                "validFrom",
                                "2025-07-01"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        as("anyone")
                .get(RULES + "/WOMEN-ABROAD")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("code", equalTo("WOMEN-ABROAD"))
                .body("left.of", equalTo("report"))
                .body("left.sum.channel", contains("ABROAD"))
                .body("left.sum.sex", equalTo("female"))
                .body("operator", equalTo("<="))
                .body("right.of", equalTo("month-before"))
                .body("right.sum", nullValue())
                .body("missingValue", equalTo("treat-as-zero"))
                .body("severity", equalTo("warning"))
                .body("validFrom", equalTo("2025-07-01"))
                .body("calendar", nullValue())
                .body("shipped", equalTo(false))
                .body("updatedBy", equalTo("admin"));
    }

    @Test
    void changesOnlyInTheVersionThatWasSeen() {
        given("RULE", RULE);
        put(as("admin", "administrator"), "RULE", with(RULE, "active", false))
                .then()
                .statusCode(428);
        put(as("admin", "administrator").header("If-Match", "\"0\""), "RULE", with(RULE, "active", false))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("active", equalTo(false));
        put(as("admin", "administrator").header("If-Match", "\"0\""), "RULE", RULE)
                .then()
                .statusCode(412);
    }

    @Test
    void isKeptByTheAdministratorAndReadByEverybody() {
        put(as("specialist-1", "specialist"), "RULE", RULE).then().statusCode(403);
        as("anyone").get(RULES + "/RULE").then().statusCode(404);
        put(as("admin", "administrator"), "rule", RULE).then().statusCode(400);
        as("admin", "administrator").delete(RULES + "/RULE").then().statusCode(405);
    }

    @Test
    void isListedInTheOrderOfChange() {
        given("FIRST", RULE);
        given("SECOND", RULE);
        put(as("admin", "administrator").header("If-Match", "\"0\""), "FIRST", with(RULE, "active", false));
        String last = as("anyone")
                .get(RULES)
                .then()
                .body("items.code", contains("SECOND", "FIRST"))
                .extract()
                .path("items[0].updatedAt");
        as("anyone").queryParam("updatedAfter", last).get(RULES).then().body("items.code", contains("FIRST"));
        String next = as("anyone").get(RULES + "?limit=1").path("next");
        as("anyone").get(next).then().body("items.code", contains("FIRST")).body("next", nullValue());
    }

    @Test
    void leavesATraceOfEveryChange() {
        given("RULE", RULE);
        as("auditor-1", "auditor")
                .get("/api/v1/employment/audit-events?entityId=RULE")
                .then()
                .body("items.action", contains("set"))
                .body("items[0].entityType", equalTo("validation-rule"));
    }

    @Test
    void namesEverySideThatCannotBeWorkedOut() {
        refused(rule(REPORT, ">", Map.of("of", "constant")))
                .body("errors.field", contains("right.value"))
                .body("errors.code", contains("constant"));
        refused(rule(Map.of("of", "report", "value", 3), ">", constant(0)))
                .body("errors.field", contains("left.value"));
        refused(rule(MONTH_BEFORE, ">", constant(0))).body("errors.code", contains("no-report"));
        refused(rule(
                        sum("channel", List.of("NOWHERE"), "destination", "XX"),
                        ">",
                        Map.of("of", "report", "sum", Map.of("sector", "?"))))
                .body(
                        "errors.field",
                        containsInAnyOrder("left.sum.channel", "left.sum.destination", "right.sum.sector"))
                .body("errors.code", containsInAnyOrder("unknown-channel", "unknown-destination", "unknown-sector"));
        refused(rule(REPORT, ">", Map.of("of", "plan-to-date", "sum", Map.of("sex", "female"))))
                .body("errors.code", contains("not-planned"));
        as("anyone").get(RULES).then().body("items", empty());
    }

    @Test
    void saysWhatAMissingValueMeansOnlyWhereItIsCompared() {
        Map<String, Object> compared = with(RULE, "missingValue", null);
        refused(compared).body("errors.field", contains("missingValue"));
        refused(with(rule(REPORT, "exclusive-pair", MONTH_BEFORE), "missingValue", "treat-as-zero"))
                .body("errors.field", contains("missingValue"));
        refused(with(with(RULE, "validFrom", "2025-01-01"), "validTo", "2025-01-01"))
                .body("errors.field", contains("validTo"));
    }

    @Test
    void refusesWhatIsNoRule() {
        put(as("admin", "administrator"), "RULE", with(RULE, "operator", "~"))
                .then()
                .statusCode(400);
        put(as("admin", "administrator"), "RULE", with(RULE, "left", sum("sex", "any")))
                .then()
                .statusCode(400)
                .body("errors.field", contains("left.sum.sex"));
        put(as("admin", "administrator"), "RULE", with(RULE, "formula", "1 > 0"))
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse refused(Map<String, Object> rule) {
        return put(as("admin", "administrator"), "RULE", rule).then().statusCode(422);
    }
}
