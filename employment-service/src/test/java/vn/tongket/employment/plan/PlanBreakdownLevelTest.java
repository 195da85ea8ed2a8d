package vn.tongket.employment.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tongket.employment.Plans.breakDown;
import static vn.tongket.employment.Plans.breakdown;
import static vn.tongket.employment.Plans.get;
import static vn.tongket.employment.Plans.set;
import static vn.tongket.kit.test.TestTokens.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

/** Parts are of one level and one day: by district until June 2025, by commune from July. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PlanBreakdownLevelTest {
    private static final String JOBS = "2025/EMP-JOBS-TOTAL";

    @Test
    void ofOneYearAreDistrictsFirstAndCommunesThen() {
        breakDown(JOBS, dated("2024-12-20", breakdown(1000, "180", 600, "181", 400)));
        breakDown(JOBS, dated("2025-07-20", breakdown(1100, "05977", 700, "06001", 400)))
                .then()
                .statusCode(200)
                .body("level", equalTo("commune"))
                .body("missing", hasSize(63));
        get(JOBS + "/breakdown?unit=20&on=2025-06-30")
                .then()
                .body("level", equalTo("district"))
                .body("whole.value", equalTo(1000))
                .body("parts.unit", contains("180", "181"))
                .body("addsUp", equalTo(true));
        get(JOBS + "/breakdown?unit=20&on=2025-07-19")
                .then()
                .body("parts", hasSize(0))
                .body("difference", equalTo(1000));
        get(JOBS + "/breakdown?unit=20&on=2026-03-01")
                .then()
                .body("unitsAsOf", equalTo("2025-12-31"))
                .body("whole.value", equalTo(1100))
                .body("parts.unitName", contains("Phường Đông Kinh", "Xã Đoàn Kết"))
                .body("addsUp", equalTo(true));
    }

    @Test
    void mayBeDecidedForCommunesThatAreStillToCome() {
        set(
                        as("specialist-1", "specialist"),
                        "/" + JOBS + "/breakdown?on=2025-07-01",
                        null,
                        dated("2025-06-20", breakdown(700, "05977", 700)))
                .then()
                .statusCode(200)
                .body("parts.unitName", contains("Phường Đông Kinh"))
                .body("unitsAsOf", equalTo("2025-07-01"));
    }

    @Test
    void areCommunesOfADistrictThatBreaksItsOwnPartDown() {
        Map<String, Object> body = dated("2024-12-20", breakdown(600, "06001", 350, "06040", 250));
        body.put("unit", "180");
        breakDown(JOBS, body).then().statusCode(200).body("level", equalTo("commune"));
        get(JOBS + "/breakdown?unit=180")
                .then()
                .body("unitsAsOf", equalTo("2025-06-30"))
                .body("parts.unitName", contains("Xã Đoàn Kết", "Thị trấn Thất Khê"));
    }

    @Test
    void areOfTheLevelAskedForWhereItHasUnits() {
        breakDown(JOBS, dated("2024-12-20", breakdown(1000, "180", 1000)));
        get(JOBS + "/breakdown?unit=20&on=2025-03-01&level=commune")
                .then()
                .body("level", equalTo("commune"))
                .body("sum", equalTo(0))
                .body("missing", hasSize(194));
        get(JOBS + "/breakdown?unit=20&on=2025-07-01&level=district")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("level"));
        get(JOBS + "/breakdown?unit=06001&on=2025-07-01").then().statusCode(422);
        get(JOBS + "/breakdown?unit=20&level=village").then().statusCode(400);
    }

    private static Map<String, Object> dated(String day, Map<String, Object> body) {
        body.put("decisionDate", day);
        return body;
    }
}
