package vn.tongket.employment.check;

import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import vn.tongket.employment.JobReports;

/** Keeps rules as an administrator would, and checks reports. */
final class Checks {
    static final String RULES = "/api/v1/employment/validation-rules";
    static final Map<String, Object> REPORT = Map.of("of", "report");
    static final Map<String, Object> MONTH_BEFORE = Map.of("of", "month-before");

    private Checks() {}

    /** A warning with overridable parts; without what it is to be. */
    static Map<String, Object> rule(Map<String, Object> left, String operator, Map<String, Object> right) {
        Map<String, Object> rule = new TreeMap<>(Map.of(
                "nameVi", "Quy tắc thử", "nameEn", "A rule", "left", left, "operator", operator, "right", right));
        if (!operator.endsWith("pair")) {
            rule.put("missingValue", "treat-as-zero");
        }
        rule.put("severity", "warning");
        rule.put("active", true);
        return rule;
    }

    static Map<String, Object> error(Map<String, Object> left, String operator, Map<String, Object> right) {
        return with(rule(left, operator, right), "severity", "error");
    }

    static Map<String, Object> with(Map<String, Object> rule, String part, Object value) {
        Map<String, Object> changed = new TreeMap<>(rule);
        changed.put(part, value);
        return changed;
    }

    static Map<String, Object> constant(Object value) {
        return Map.of("of", "constant", "value", value);
    }

    /** A side that adds up the lines of a report in which the part is this. */
    static Map<String, Object> sum(String part, Object sought) {
        return Map.of("of", "report", "sum", Map.of(part, sought));
    }

    static Map<String, Object> sum(String part, Object sought, String other, Object alsoSought) {
        return Map.of("of", "report", "sum", Map.of(part, sought, other, alsoSought));
    }

    static Response put(RequestSpecification by, String code, Map<String, Object> rule) {
        return by.contentType(ContentType.JSON).body(rule).put(RULES + "/" + code);
    }

    static void given(String code, Map<String, Object> rule) {
        put(as("admin", "administrator"), code, rule).then().statusCode(200);
    }

    static ValidatableResponse checks(String report) {
        return as("anyone")
                .get(JobReports.PATH + "/" + report + "/checks")
                .then()
                .statusCode(200);
    }

    /** The checks of a draft that has just been entered. */
    static ValidatableResponse checksOf(String unit, String period, Object... lines) {
        return checks(JobReports.enter(unit, period, lines)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
