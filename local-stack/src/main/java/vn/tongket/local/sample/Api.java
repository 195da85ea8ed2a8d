package vn.tongket.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.local.console.LaunchFailure;

/**
 * The public API as one user sees it. Whatever is refused ends the load with the reason that the API gave.
 *
 * <p>Signs in once, as the pages do: a password with every request would be checked with every request, and checking one
 * is slow on purpose.
 */
final class Api {
    private static final String ROOT = "/api/v1";
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final HttpClient client;
    private final URI gateway;
    private final String user;
    private final String password;
    private String session;

    Api(HttpClient client, URI gateway, String user, String password) {
        this.client = client;
        this.gateway = gateway;
        this.user = user;
        this.password = password;
    }

    JsonNode get(String path) {
        return expect(send(request(ROOT + path).GET().build()));
    }

    /** As {@link #get}; empty where there is no such record. */
    Optional<JsonNode> find(String path) {
        HttpResponse<String> response = send(request(ROOT + path).GET().build());
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(expect(response));
    }

    /** All items of a collection, page after page. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = ROOT + path + (path.contains("?") ? "&" : "?") + "limit=500";
        while (next != null) {
            JsonNode page = expect(send(request(next).GET().build()));
            page.path("items").forEach(items::add);
            next = page.path("next").textValue();
        }
        return items;
    }

    /** Sends something new. Sent twice, it is done once. */
    JsonNode post(String path, Object body) {
        String text = text(body);
        return expect(send(request(ROOT + path)
                .header("Idempotency-Key", key(path, text))
                .POST(json(text))
                .build()));
    }

    /** Sends a file for an import that changes nothing where it is imported already. */
    JsonNode postCsv(String path, Path file) {
        try {
            return expect(send(request(ROOT + path)
                    .setHeader("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofFile(file))
                    .build()));
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Does something with a record in the version that was read. */
    JsonNode act(String path, JsonNode record) {
        return actWith(path, record, BodyPublishers.noBody());
    }

    /** As {@link #act(String, JsonNode)}, with particulars. */
    JsonNode act(String path, JsonNode record, Object particulars) {
        return actWith(path, record, json(text(particulars)));
    }

    private JsonNode actWith(String path, JsonNode record, BodyPublisher body) {
        return expect(send(request(ROOT + path)
                .header("If-Match", tag(record))
                .header("Idempotency-Key", key(path, tag(record)))
                .POST(body)
                .build()));
    }

    /** Puts a record where there is none yet. */
    JsonNode put(String path, Object body) {
        return expect(send(request(ROOT + path).PUT(json(text(body))).build()));
    }

    /** Changes a record, or a part of it, in the version that was read. */
    JsonNode put(String path, JsonNode record, Object body) {
        return expect(send(request(ROOT + path)
                .header("If-Match", tag(record))
                .PUT(json(text(body)))
                .build()));
    }

    private static String tag(JsonNode record) {
        return "\"" + record.path("version").asLong() + "\"";
    }

    private String key(String path, String content) {
        return UUID.nameUUIDFromBytes((user + " " + path + " " + content).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Cookie", session())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private synchronized String session() {
        if (session == null) {
            session = signIn();
        }
        return session;
    }

    private String signIn() {
        String form = "j_username=" + encoded(user) + "&j_password=" + encoded(password);
        HttpResponse<String> response = send(HttpRequest.newBuilder(gateway.resolve("/j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        return response.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.split(";")[0])
                .orElseThrow(() -> new LaunchFailure(
                        "Không đăng nhập được bằng tài khoản " + user + ".", "Cannot sign in as " + user + "."));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static BodyPublisher json(String text) {
        return BodyPublishers.ofString(text);
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException unserialisable) {
            throw new IllegalArgumentException(unserialisable);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Đã dừng khi đang nạp số liệu.", "Stopped while loading the sample.", stopped);
        }
    }

    private JsonNode expect(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            String asked = response.request().method() + " " + response.uri().getPath() + " (" + user + ")";
            throw new LaunchFailure(
                    "Không nạp được số liệu mẫu: " + asked + " trả lời " + response.statusCode() + ": "
                            + response.body(),
                    "The sample cannot be loaded: see the answer above.");
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
