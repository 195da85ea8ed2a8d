package vn.tongket.employment.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.approved;
import static vn.tongket.employment.JobReports.body;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.enter;
import static vn.tongket.employment.JobReports.etag;
import static vn.tongket.employment.JobReports.line;
import static vn.tongket.employment.JobReports.lineOf;
import static vn.tongket.employment.JobReports.step;
import static vn.tongket.kit.test.TestTokens.as;
import static vn.tongket.kit.test.TestTokens.asWithin;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kit.test.TestGateway;

/**
 * Whose reports an account may keep and a system may read. All of old Tri Phương (06016) is in the commune Quốc Khánh
 * (06004) since July 2025; the codes 06040 and 06625 pass between places that share only a part.
 */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class ReportScopeTest {
    /** The last two codes name nothing any more; an account may have them still. */
    @ParameterizedTest
    @ValueSource(strings = {"06004", "20", "06016", "180"})
    void aReportPassesToTheUnitThatTookInItsOwnAndToThoseAbove(String unit) {
        String id = enter(reporter(unit), body("06016", "2025-03", line("ABROAD", null, 1)))
                .then()
                .statusCode(201)
                .body("mayEdit", equalTo(true))
                .extract()
                .path("id");

        change(reporter(unit), "PUT", id, "", body("06016", "2025-03", line("ABROAD", null, 2)))
                .then()
                .statusCode(200);
        step(reporter(unit), id, "submission").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "06016, 2025-03, 06001",
        "06016, 2025-03, 181",
        // All of Tràng Định is in no commune
        "180,   2025-03, 06004",
        // The commune of the code today holds a part of what bore it then
        "06625, 2025-03, 06625",
        "06040, 2024-03, 06040",
    })
    void othersMayNeitherEnterNorChangeIt(String unit, String period, String reporter) {
        Map<String, Object> body = body(unit, period, line("ABROAD", null, 1));
        enter(reporter(reporter), body)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongket:problem:out-of-scope"));
        String id = enter(as("reporter-2", "reporter"), body).path("id");

        change(reporter(reporter), "PUT", id, "", body).then().statusCode(403);
        step(reporter(reporter), id, "submission").then().statusCode(403);
        reporter(reporter).get(PATH + "/" + id).then().statusCode(200).body("maySubmit", equalTo(false));
    }

    @Test
    void anotherSystemReadsTheReportsOfItsUnitsOnly() {
        String own = approved("06016", "2025-03", line("ABROAD", null, 1));
        String other = approved("06001", "2025-03", line("ABROAD", null, 1));

        system("06004").get(PATH).then().body("items.id", contains(own));
        system("06001")
                .queryParam("updatedAfter", "2000-01-01T00:00:00Z")
                .get(PATH)
                .then()
                .body("items.id", contains(other));
        system("180").get(PATH).then().body("items.id", contains(own, other));
        system("no-unit").get(PATH).then().body("items", empty());
        asWithin(Set.of(), "system-1", "system").get(PATH).then().body("items.id", contains(own, other));
        asWithin(Set.of("06004"), "viewer-1", "viewer").get(PATH).then().body("items.id", contains(own, other));
        Stream.of("", "/transitions", "/checks", "/changes-since-approval", "/lines/%s/history")
                .forEach(part -> {
                    system("06004")
                            .get(PATH + "/" + own + part.formatted(lineOf(own, "ABROAD")))
                            .then()
                            .statusCode(200);
                    system("06004")
                            .get(PATH + "/" + other + part.formatted(lineOf(other, "ABROAD")))
                            .then()
                            .statusCode(403);
                });
    }

    @Test
    void ofADeletedReportOnlyThatItIsGoneIsTold() {
        String id = enter("180", "2024-03", line("ABROAD", null, 7)).path("id");
        as("reporter-1", "reporter")
                .header("If-Match", etag(id))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);

        as("anyone")
                .queryParam("updatedAfter", "2000-01-01T00:00:00Z")
                .get(PATH)
                .then()
                .body("items.id", contains(id))
                .body("items[0].status", equalTo("deleted"))
                .body("items[0].lines", nullValue())
                .body("items[0].total", nullValue());
    }

    private static RequestSpecification reporter(String unit) {
        return asWithin(Set.of(unit), "reporter-1", "reporter");
    }

    private static RequestSpecification system(String unit) {
        return asWithin(Set.of(unit), "system-1", "system");
    }
}
