package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tongket.local.endtoend.StackExtension.as;
import static vn.tongket.local.endtoend.StackExtension.stack;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.local.stack.Part;

/** A service that is told to stop finishes what it has begun. */
@ExtendWith(StackExtension.class)
@Timeout(120)
class GracefulStopIT {
    private static final String REPORT =
            """
            {"unit": "180", "period": "2025-04", "calendar": "management-year",
             "lines": [{"channel": "IN-LOAN", "persons": 4}]}""";

    @AfterEach
    void startAgain() throws InterruptedException {
        stack().start(Part.EMPLOYMENT);
    }

    @Test
    void answersTheRequestThatIsUnderWay() throws Exception {
        try (Connection database = stack().database(Part.EMPLOYMENT);
                HeldTable reports = HeldTable.of("job_reports", database)) {
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(GracefulStopIT::post);
            reports.awaitOneWriter();

            CompletableFuture<Void> stopping = CompletableFuture.runAsync(() -> stack().stop(Part.EMPLOYMENT));
            // A service without grace would have dropped the request by then
            await().during(Duration.ofSeconds(2)).until(() -> !answer.isDone() && !stopping.isDone());
            reports.letGo();

            assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
            stopping.get(30, TimeUnit.SECONDS);
        }
    }

    private static Response post() {
        return as("reporter").contentType(ContentType.JSON).body(REPORT).post("/api/v1/employment/job-reports");
    }
}
