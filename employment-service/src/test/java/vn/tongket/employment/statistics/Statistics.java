package vn.tongket.employment.statistics;

import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Asks for job statistics. */
final class Statistics {
    static final String PATH = "/api/v1/employment/statistics/jobs?";

    private Statistics() {}

    static ValidatableResponse statistics(String query) {
        return refused(query, 200);
    }

    static ValidatableResponse refused(String query, int status) {
        return as("anyone").urlEncodingEnabled(false).get(PATH + query).then().statusCode(status);
    }

    /** Records how many inhabitants a unit had on 1 July 2025. */
    static void inhabitants(String unit, int population) {
        as("admin", "administrator")
                .contentType(ContentType.JSON)
                .body(Map.of("population", population, "countedOn", "2025-07-01", "source", "Thống kê mẫu"))
                .put("/api/v1/employment/unit-populations/" + unit)
                .then()
                .statusCode(200);
    }
}
