package vn.tongket.employment.statistics;

import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.response.ValidatableResponse;

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
}
