package vn.tongket.employment.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.Plans.PATH;
import static vn.tongket.employment.Plans.get;
import static vn.tongket.employment.Plans.set;
import static vn.tongket.employment.Plans.target;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** Whose target it is, in the year in which codes passed to other units. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PlanUnitTest {
    private static final String JOBS = "2025/EMP-JOBS-TOTAL";

    @Test
    void twoBearersOfOneCodeHaveATargetEach() {
        set(JOBS, of("05977", 70, "2024-12-20")).then().statusCode(200).body("unitName", equalTo("Phường Vĩnh Trại"));
        set(as("specialist-1", "specialist"), "/" + JOBS, null, of("05977", 300, "2025-07-20"))
                .then()
                .statusCode(200)
                .body("unitName", equalTo("Phường Đông Kinh"));
        get(JOBS + "?unit=05977&on=2025-06-30").then().body("value", equalTo(70));
        get(JOBS + "?unit=05977").then().body("value", equalTo(300));
        get(JOBS + "/revisions?unit=05977&on=2025-01-01").then().body("value", contains(70));
        as("anyone").get(PATH + "?year=2025").then().body("unitName", contains("Phường Vĩnh Trại", "Phường Đông Kinh"));
    }

    /** Both are called Xã Đoàn Kết, so that only their first days tell them apart. */
    @Test
    void twoBearersOfOneCodeAndNameAreToldApartByTheirFirstDays() {
        set(as("specialist-1", "specialist"), "/" + JOBS + "?on=2025-03-01", null, of("06001", 70, "2024-12-20"))
                .then()
                .body("unitSince", equalTo("2020-01-01"));
        set(as("specialist-1", "specialist"), "/" + JOBS + "?on=2025-12-31", null, of("06001", 300, "2024-12-20"))
                .then()
                .body("unitSince", equalTo("2025-07-01"));
        as("anyone")
                .get(PATH + "?year=2025")
                .then()
                .body("unitName", contains("Xã Đoàn Kết", "Xã Đoàn Kết"))
                .body("unitSince", contains("2020-01-01", "2025-07-01"))
                .body("value", contains(70, 300));
    }

    @Test
    void aNewUnitDoesNotTakeOverTheTargetOfTheOldBearerOfItsCode() {
        set(JOBS, of("05977", 70, "2024-12-20"));
        get(JOBS + "?unit=05977&on=2025-07-01").then().statusCode(404);
        as("gateway")
                .get("/api/v1/employment/annual-figures/2025?unit=05977")
                .then()
                .body("figures.size()", equalTo(0));
    }

    @Test
    void anEndedUnitKeepsItsTarget() {
        set(JOBS, of("180", 1700, "2024-12-20"));
        get(JOBS + "?unit=180").then().statusCode(200).body("unitName", equalTo("Huyện Tràng Định"));
        set(as("specialist-1", "specialist"), "/" + JOBS, "\"0\"", of("180", 1800, "2025-08-01"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongket:problem:unknown-unit"));
    }

    @Test
    void anUnitThatIsStillToComeIsNamedByItsDay() {
        set(as("specialist-1", "specialist"), "/" + JOBS + "?on=2025-07-01", null, of("05977", 300, "2025-06-20"))
                .then()
                .statusCode(200)
                .body("unitName", equalTo("Phường Đông Kinh"));
    }

    private static Map<String, Object> of(String unit, long value, String decisionDate) {
        Map<String, Object> body = target(value, "01/QĐ-UBND", decisionDate);
        body.put("unit", unit);
        return body;
    }
}
