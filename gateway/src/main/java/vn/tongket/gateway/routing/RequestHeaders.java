package vn.tongket.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.kit.request.RequestId;

/** What a service is told about a caller: the gateway's own token, and nothing that the client says of itself. */
@ApplicationScoped
class RequestHeaders {
    private static final List<String> IDENTITY = List.of("authorization", "cookie", "remote-user", "forwarded");
    /** X-Forwarded-*, X-Auth-*, X-User-* and their like; mechanisms of other proxies that nobody here believes. */
    private static final List<String> IDENTITY_FAMILIES =
            List.of("x-forwarded", "x-auth", "x-user", "x-remote", "x-real", "x-ssl", "x-client");

    /** Puts the token and a request id in place; the proxy drops the hop-by-hop headers that it knows by name. */
    void replace(HttpServerRequest request, String token) {
        MultiMap headers = request.headers();
        Set<String> ofThisHop = ofThisHop(headers);
        List.copyOf(headers.names()).stream()
                .filter(name -> claimsIdentity(name) || ofThisHop.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
        headers.set("Authorization", "Bearer " + token);
        headers.set(RequestId.HEADER, RequestId.of(headers.get(RequestId.HEADER)));
    }

    /** What the client names in Connection (RFC 9110 §7.6.1). */
    private static Set<String> ofThisHop(MultiMap headers) {
        return headers.getAll("Connection").stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean claimsIdentity(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return IDENTITY.contains(name) || IDENTITY_FAMILIES.stream().anyMatch(name::startsWith);
    }
}
