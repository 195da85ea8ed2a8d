package vn.tongket.employment;

import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Drives plans as a specialist would. */
public final class Plans {
    public static final String PATH = "/api/v1/employment/plans";

    private Plans() {}

    /** A body with overridable parts: the province's target by a decision of 2 January 2024. */
    public static Map<String, Object> target(long value) {
        return new TreeMap<>(
                Map.of("unit", "20", "value", value, "decisionNumber", "01/QĐ-UBND", "decisionDate", "2024-01-02"));
    }

    public static Map<String, Object> target(long value, String decisionNumber, String decisionDate) {
        Map<String, Object> body = target(value);
        body.put("decisionNumber", decisionNumber);
        body.put("decisionDate", decisionDate);
        return body;
    }

    public static Response set(RequestSpecification by, String path, String ifMatch, Map<String, Object> body) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        return by.contentType(ContentType.JSON).body(body).put(PATH + path);
    }

    /** Sets a target with the version that it has on record, if any. */
    public static Response set(String yearAndIndicator, Map<String, Object> body) {
        String unit = String.valueOf(body.get("unit"));
        return set(specialist(), "/" + yearAndIndicator, etag(yearAndIndicator + "/revisions?unit=" + unit), body);
    }

    /** A breakdown whose parts are given as unit, value, unit, value and so on. */
    public static Map<String, Object> breakdown(long value, Object... parts) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            list.add(Map.of("unit", parts[i], "value", parts[i + 1]));
        }
        Map<String, Object> body = target(value);
        body.put("parts", list);
        return body;
    }

    /** Sets a breakdown with the version that whole and parts have on record, if any. */
    public static Response breakDown(String yearAndIndicator, Map<String, Object> body) {
        String path = yearAndIndicator + "/breakdown";
        String unit = String.valueOf(body.get("unit"));
        String etag = etag(path + "?unit=" + unit + "&on=" + body.get("decisionDate"));
        return set(specialist(), "/" + path, etag, body);
    }

    public static Response get(String path) {
        return as("anyone").get(PATH + "/" + path);
    }

    private static String etag(String path) {
        return get(path).header("ETag");
    }

    private static RequestSpecification specialist() {
        return as("specialist-1", "specialist");
    }
}
