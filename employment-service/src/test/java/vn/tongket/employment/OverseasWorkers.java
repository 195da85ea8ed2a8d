package vn.tongket.employment;

import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Drives the register of workers abroad as a specialist would. */
public final class OverseasWorkers {
    public static final String PATH = "/api/v1/employment/overseas-workers";

    private OverseasWorkers() {}

    /** A man of Tràng Định who left for Japan in March 2024; parts can be replaced, or removed by null. */
    public static Map<String, Object> worker(Object... changes) {
        Map<String, Object> body = new TreeMap<>(Map.of(
                "fullName", "Người Mẫu Hoà",
                "birth", Map.of("date", "1995-08-20"),
                "sex", "male",
                "unit", "180",
                "form", "2a",
                "country", "JP",
                "company", "Công ty Mẫu",
                "contractNumber", "MẪU-1/2024"));
        body.putAll(Map.of(
                "contractSignedOn", "2024-01-15",
                "contractFrom", "2024-03-01",
                "contractTo", "2027-02-28",
                "departedOn", "2024-03-05"));
        for (int i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        body.values().removeIf(Objects::isNull);
        return body;
    }

    public static RequestSpecification specialist() {
        return as("specialist-1", "specialist").contentType(ContentType.JSON);
    }

    public static ValidatableResponse enter(Map<String, Object> body) {
        return specialist().body(body).post(PATH).then();
    }

    /** Enters a worker; answers the id. */
    public static String entered(Object... changes) {
        return entered(worker(changes));
    }

    public static String entered(Map<String, Object> body) {
        return enter(body).statusCode(201).extract().path("id");
    }

    /** Replaces a record in the version that it has now. */
    public static ValidatableResponse replace(String id, Map<String, Object> body) {
        return specialist()
                .header("If-Match", etag(id))
                .body(body)
                .put(PATH + "/" + id)
                .then();
    }

    public static ValidatableResponse comeHome(String id, Map<String, Object> body) {
        return specialist()
                .header("If-Match", etag(id))
                .body(body)
                .post(PATH + "/" + id + "/return")
                .then();
    }

    public static String etag(String id) {
        return as("leader-1", "leader").get(PATH + "/" + id).header("ETag");
    }

    public static ValidatableResponse list(String query) {
        return as("leader-1", "leader")
                .get(PATH + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200);
    }
}
