package vn.tongket.local.endtoend;

import static org.awaitility.Awaitility.await;
import static vn.tongket.local.endtoend.StackExtension.as;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;

/** A file that was sent by the reporter and is worked on as a job. */
record ImportJob(String id) {
    static final String IMPORTS = "/api/v1/employment/job-report-imports";

    static ImportJob of(ValidatableResponse accepted) {
        return new ImportJob(accepted.statusCode(202).extract().path("id"));
    }

    ValidatableResponse found() {
        return read().then();
    }

    /** A job whose service was killed is taken for dead after 30 seconds of silence. */
    ValidatableResponse ended() {
        await().atMost(Duration.ofMinutes(2)).until(() -> read().path("finishedAt") != null);
        return found();
    }

    private Response read() {
        return as("reporter").get(IMPORTS + "/" + id);
    }
}
