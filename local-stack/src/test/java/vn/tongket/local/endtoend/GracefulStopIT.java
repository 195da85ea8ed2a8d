package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.local.endtoend.StackExtension.stack;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
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
        try (PipedOutputStream body = new PipedOutputStream()) {
            // Whoever asks for the number may be counted too
            double others = requestsUnderWay();
            CompletableFuture<HttpResponse<String>> answer = post(new PipedInputStream(body));
            write(body, REPORT.substring(0, 20));
            await(() -> requestsUnderWay() > others);

            CompletableFuture<Void> stopping = CompletableFuture.runAsync(() -> stack().stop(Part.EMPLOYMENT));
            await(GracefulStopIT::takesNothingNew);
            assertThat(answer).isNotDone();
            write(body, REPORT.substring(20));
            body.close();

            assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
            stopping.get(30, TimeUnit.SECONDS);
        }
    }

    private static CompletableFuture<HttpResponse<String>> post(PipedInputStream body) {
        String credentials = "reporter:" + stack().userPasswords().get("reporter");
        URI reports = stack().address(Part.GATEWAY).resolve("/api/v1/employment/job-reports");
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(reports)
                                .version(HttpClient.Version.HTTP_1_1)
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofInputStream(() -> body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static void write(PipedOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }

    private static double requestsUnderWay() {
        return RestAssured.given()
                .baseUri(stack().managementAddress(Part.EMPLOYMENT).toString())
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("http_server_active_requests"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Once it stops it answers 503, and then not at all. */
    private static boolean takesNothingNew() {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            stack().address(Part.EMPLOYMENT).resolve("/api/v1/employment/job-reports"))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 503;
        } catch (IOException refused) {
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            // Each look asks over HTTP, which is pause enough
            Thread.onSpinWait();
        }
    }
}
