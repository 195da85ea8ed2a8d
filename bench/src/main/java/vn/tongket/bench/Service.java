package vn.tongket.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.tongket.local.stack.LocalStack;
import vn.tongket.local.stack.Part;

/** The public API through the gateway, as its users reach it; each signs in once. */
final class Service {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalStack stack;
    private final URI gateway;
    private final Map<String, String> sessions = new HashMap<>();

    Service(LocalStack stack) {
        this.stack = stack;
        this.gateway = stack.address(Part.GATEWAY);
    }

    /** Reads on the thread that asks, as a driver of a database does: another thread that must wake up would be measured. */
    String get(String user, String path) throws IOException, InterruptedException {
        HttpURLConnection connection =
                (HttpURLConnection) gateway.resolve(path).toURL().openConnection();
        connection.setRequestProperty("Cookie", session(user));
        if (connection.getResponseCode() / 100 != 2) {
            throw new IOException(path + " answers " + connection.getResponseCode());
        }
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    HttpResponse<String> upload(String user, String path, String type, Path file)
            throws IOException, InterruptedException {
        return expect(request(user, path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofFile(file))
                .build());
    }

    private HttpResponse<String> expect(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(request.uri() + " answers " + response.statusCode() + ": " + response.body());
        }
        return response;
    }

    private HttpRequest.Builder request(String user, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Cookie", session(user));
    }

    private String session(String user) throws IOException, InterruptedException {
        if (!sessions.containsKey(user)) {
            sessions.put(user, signIn(user));
        }
        return sessions.get(user);
    }

    private String signIn(String user) throws IOException, InterruptedException {
        String form = "j_username=" + user + "&j_password="
                + URLEncoder.encode(stack.userPasswords().get(user), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
    }
}
