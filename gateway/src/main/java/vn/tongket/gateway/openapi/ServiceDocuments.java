package vn.tongket.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import vn.tongket.gateway.client.Upstream;

/** The OpenAPI documents in {@code contracts/}, to which every service is held by a test. */
@Singleton
public class ServiceDocuments {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One for each service, in the order of {@link Upstream}. */
    public List<JsonNode> all() {
        return Arrays.stream(Upstream.values()).map(ServiceDocuments::read).toList();
    }

    static JsonNode read(Upstream upstream) {
        String resource = "contracts/" + upstream.module() + "-openapi.json";
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + resource);
            }
            return JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
