package vn.tongket.employment;

import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Drives job reports as a unit and a specialist would. */
public final class JobReports {
    public static final String PATH = "/api/v1/employment/job-reports";
    public static final String LOCKED_YEARS = "/api/v1/employment/locked-years";

    private JobReports() {}

    /** A body with overridable parts. */
    public static Map<String, Object> body(String unit, String period, Object... lines) {
        return new TreeMap<>(Map.of("unit", unit, "period", period, "lines", List.of(lines)));
    }

    public static Map<String, Object> line(String channel, String sex, int persons) {
        Map<String, Object> line = new TreeMap<>(Map.of("channel", channel, "persons", persons));
        if (sex != null) {
            line.put("sex", sex);
        }
        return line;
    }

    public static Map<String, Object> abroad(String destination, String sex, int persons) {
        Map<String, Object> line = line("ABROAD", sex, persons);
        line.put("destination", destination);
        return line;
    }

    public static Response enter(RequestSpecification by, Map<String, Object> body) {
        return by.contentType(ContentType.JSON).body(body).post(PATH);
    }

    public static Response enter(String unit, String period, Object... lines) {
        return enter(as("reporter-1", "reporter"), body(unit, period, lines));
    }

    /** Takes one step with the version that the report has now. */
    public static Response step(RequestSpecification by, String id, String step) {
        return by.header("If-Match", etag(id)).post(PATH + "/" + id + "/" + step);
    }

    public static String etag(String id) {
        return as("anyone").get(PATH + "/" + id).header("ETag");
    }

    /** Enters, submits and approves a report; answers its id. */
    public static String approved(Map<String, Object> body) {
        String id = enter(as("reporter-1", "reporter"), body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(as("reporter-1", "reporter"), id, "submission").then().statusCode(200);
        step(as("specialist-1", "specialist"), id, "approval").then().statusCode(200);
        return id;
    }

    public static String approved(String unit, String period, Object... lines) {
        return approved(body(unit, period, lines));
    }

    /** Changes something of a report in the version that it has now. */
    public static Response change(RequestSpecification by, String method, String id, String path, Object body) {
        return by.contentType(ContentType.JSON)
                .header("If-Match", etag(id))
                .body(body)
                .request(method, PATH + "/" + id + path);
    }

    /** Id of the line of a channel, the first where there are several. */
    public static String lineOf(String id, String channel) {
        return as("anyone").get(PATH + "/" + id).path("lines.find { it.channel == '" + channel + "' }.id");
    }

    /** Closes a year, as it is done once its figures are published. */
    public static Response lockYear(int year) {
        return as("approver-1", "approver")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Đã công bố"))
                .put(LOCKED_YEARS + "/" + year);
    }
}
