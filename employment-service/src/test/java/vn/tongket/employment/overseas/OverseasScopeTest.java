package vn.tongket.employment.overseas;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.employment.OverseasWorkers.PATH;
import static vn.tongket.employment.OverseasWorkers.entered;
import static vn.tongket.employment.OverseasWorkers.etag;
import static vn.tongket.employment.OverseasWorkers.worker;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.test.TestGateway;

/**
 * Workers who left before the reform of July 2025, as units see them after it. Old Tri Phương (06016) is a part of the
 * commune Quốc Khánh (06004) since; Đoàn Kết (06001) is a neighbour of it.
 */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class OverseasScopeTest {
    private static final String LEFT = "2025-03-05";
    private static final Map<String, Object> HOME =
            Map.of("returnedOn", "2026-03-01", "kind", "early-end", "reason", "Gia đình");

    /** The last two codes name nothing any more; an account may have them still. */
    @ParameterizedTest
    @ValueSource(strings = {"06004", "20", "06016", "180"})
    void shownInFullToTheUnitThatTookInTheirOwnAndToThoseAbove(String unit) {
        String id = entered("unit", "06016", "departedOn", LEFT);

        asReporterOf(unit).get(PATH + "/" + id).then().body("masked", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "06016, 2025-03-05, 06001",
        "06016, 2025-03-05, 181",
        // All of Tràng Định is in no commune
        "180,   2025-03-05, 06004",
        // Kiên Mộc (06625) was divided: a part is in the commune of its code, another in Châu Sơn
        "06625, 2025-03-05, 06625",
        "06625, 2025-03-05, 06637",
        // So was Đại Đồng, the bearer of this code before 1 December 2024
        "06040, 2024-03-05, 06040",
    })
    void maskedFromOthersAndNotTheirsToKeep(String unit, String left, String reporter) {
        String id = entered("unit", unit, "departedOn", left);

        asReporterOf(reporter).get(PATH + "/" + id).then().body("masked", equalTo(true));
        change(reporter, id).body(HOME).post(PATH + "/" + id + "/return").then().statusCode(403);
        asReporterOf("20").get(PATH + "/" + id).then().body("masked", equalTo(false));
    }

    @Test
    void keptByTheUnitThatTookInTheirOwn() {
        Map<String, Object> body = worker("unit", "06016", "departedOn", LEFT);
        String id = asReporterOf("06004")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        body.put("employer", "Hộ Mẫu");

        change("06004", id).body(body).put(PATH + "/" + id).then().statusCode(200);
        change("06004", id).body(HOME).post(PATH + "/" + id + "/return").then().statusCode(200);
        change("06004", id)
                .body(Map.of("reason", "Nhập nhầm"))
                .post(PATH + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("unit.code", equalTo("06016"));
        asReporterOf("06001").body(body).post(PATH).then().statusCode(403);
    }

    @Test
    void amongThePairsOfTheUnitThatTookInTheirOwn() {
        String first = entered("unit", "06016", "departedOn", LEFT);
        entered("unit", "06016", "departedOn", LEFT);

        asReporterOf("06004")
                .get(PATH + "/duplicates?year=2025")
                .then()
                .statusCode(200)
                .body("items.first.id", contains(first));
        asReporterOf("06001").get(PATH + "/duplicates?year=2025").then().body("items", empty());
        asReporterOf("no-unit").get(PATH + "/duplicates?year=2025").then().body("items", empty());
    }

    @Test
    void listedForASystemOfTheUnitThatTookInTheirOwn() {
        String id = entered("unit", "06016", "departedOn", LEFT);

        asWithin(Set.of("06004"), "system-1", "system").get(PATH).then().body("items.id", contains(id));
        asWithin(Set.of("06004"), "system-1", "system")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("masked", equalTo(true));
        asWithin(Set.of("06001"), "system-1", "system").get(PATH).then().body("items", empty());
    }

    private static RequestSpecification asReporterOf(String unit) {
        return asWithin(Set.of(unit), "reporter-1", "reporter").contentType(ContentType.JSON);
    }

    private static RequestSpecification change(String unit, String id) {
        return asReporterOf(unit).header("If-Match", etag(id));
    }
}
