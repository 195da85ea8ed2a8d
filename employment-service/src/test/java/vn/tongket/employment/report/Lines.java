package vn.tongket.employment.report;

import static vn.tongket.employment.JobReports.PATH;
import static vn.tongket.employment.JobReports.change;
import static vn.tongket.employment.JobReports.lineOf;
import static vn.tongket.kit.test.TestTokens.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Corrects single lines of reports, and asks what they held. */
final class Lines {
    private Lines() {}

    static Response correct(RequestSpecification by, String id, String channel, int persons) {
        return correct(by, id, channel, Map.of("persons", persons));
    }

    static Response correct(RequestSpecification by, String id, String channel, Map<String, ?> value) {
        return change(by, "PUT", id, "/lines/" + lineOf(id, channel), value);
    }

    static Response reopen(String id, String channel, Duration time) {
        return reopen(as("specialist-1", "specialist"), id, channel, time);
    }

    static Response reopen(RequestSpecification by, String id, String channel, Duration time) {
        return change(
                by,
                "POST",
                id,
                "/lines/" + lineOf(id, channel) + "/reopening",
                Map.of(
                        "reason",
                        "Thiếu một lao động",
                        "until",
                        Instant.now().plus(time).toString()));
    }

    static Response history(String id, String line) {
        return as("anyone").get(PATH + "/" + id + "/lines/" + line + "/history");
    }
}
