package vn.tongket.kit.sample;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import vn.tongket.kit.test.TestTokens;

/** Requests to the sample service. */
public final class Notes {
    public static final String PATH = "/api/v1/sample/notes";

    private Notes() {}

    public static String body(String title, int pages) {
        return "{\"title\":\"" + title + "\",\"pages\":" + pages + ",\"lines\":[]}";
    }

    public static RequestSpecification request(String title, int pages) {
        return TestTokens.as("reporter-1", "reporter")
                .contentType(ContentType.JSON)
                .body(body(title, pages));
    }

    public static Response create(String title) {
        return request(title, 1).post(PATH);
    }

    /** Sends the same request so many times at once, and returns every answer. */
    public static List<Response> atOnce(int times, Callable<Response> request) {
        ExecutorService senders = Executors.newFixedThreadPool(times);
        try {
            List<Future<Response>> answers = senders.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> request).toList());
            return answers.stream().map(Notes::answer).toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            senders.shutdownNow();
        }
    }

    private static Response answer(Future<Response> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
