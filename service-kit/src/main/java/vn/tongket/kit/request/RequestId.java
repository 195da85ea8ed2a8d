package vn.tongket.kit.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The id under which a client can ask about its request: taken from {@code X-Request-Id} or made here. */
@RequestScoped
public class RequestId {
    public static final String HEADER = "X-Request-Id";

    // A header that reaches the log must not be able to forge a line of it.
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private String value;

    public String value() {
        return value;
    }

    /** The id that a client sent, if it is safe to repeat, or else a new one. */
    public static String of(String sent) {
        return sent != null && SAFE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }

    void accept(String sent) {
        value = of(sent);
        MDC.put("requestId", value);
    }

    /** Reads the id before anything else, and answers with it. */
    static class Filters {
        private final RequestId id;

        Filters(RequestId id) {
            this.id = id;
        }

        @ServerRequestFilter(preMatching = true, priority = 1)
        void read(ContainerRequestContext request) {
            id.accept(request.getHeaderString(HEADER));
        }

        @ServerResponseFilter
        void write(ContainerResponseContext response) {
            if (id.value() != null) {
                response.getHeaders().putSingle(HEADER, id.value());
            }
        }
    }
}
