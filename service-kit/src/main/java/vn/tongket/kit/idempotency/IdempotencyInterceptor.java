package vn.tongket.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.problem.CommonProblem;

/** Runs an {@link Idempotent} method in one transaction with the record of its answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // outside of @Transactional, which then joins
class IdempotencyInterceptor {
    private final IdempotencyKeys keys;
    private final CurrentVertxRequest request;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    IdempotencyInterceptor(IdempotencyKeys keys, CurrentVertxRequest request, CurrentCaller caller, ObjectMapper json) {
        this.keys = keys;
        this.request = request;
        this.caller = caller;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        HttpServerRequest http = request.getCurrent().request();
        String key = http.getHeader(Idempotent.HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.length() < Idempotent.SHORTEST || key.length() > Idempotent.LONGEST) {
            throw CommonProblem.INVALID_FIELD.at(
                    Idempotent.HEADER,
                    "Khoá dài từ " + Idempotent.SHORTEST + " đến " + Idempotent.LONGEST + " ký tự.",
                    "The key is " + Idempotent.SHORTEST + " to " + Idempotent.LONGEST + " characters long.");
        }
        String hash = hash(operation(http), call.getParameters());
        return QuarkusTransaction.requiringNew().call(() -> actOrRepeat(call, key, hash));
    }

    /** With the query, which may name what is acted on: a unit, or the day on which its code is meant. */
    private static String operation(HttpServerRequest http) {
        String query = http.query() == null ? "" : "?" + http.query();
        return http.method().name() + " " + http.path() + query;
    }

    private RestResponse<?> actOrRepeat(InvocationContext call, String key, String hash) throws Exception {
        String subject = caller.get().subject();
        if (keys.take(subject, key, hash)) {
            RestResponse<?> response = (RestResponse<?>) call.proceed();
            if (isRefusal(response)) {
                // What the method put on record stays, but nothing was done that must not be done again
                keys.release(subject, key);
            } else {
                keys.keep(subject, key, answer(hash, response));
            }
            return response;
        }
        IdempotencyKeys.Answer before = keys.answer(subject, key);
        if (!before.requestHash().equals(hash)) {
            throw CommonProblem.KEY_REUSED.because(
                    "Mỗi yêu cầu mới cần một khoá mới.", "Every new request needs a new key.");
        }
        return repeated(before);
    }

    private static boolean isRefusal(RestResponse<?> response) {
        return response.getStatus() >= 400;
    }

    private IdempotencyKeys.Answer answer(String hash, RestResponse<?> response) throws JsonProcessingException {
        return new IdempotencyKeys.Answer(
                hash,
                response.getStatus(),
                Objects.toString(response.getLocation(), null),
                response.getHeaderString("ETag"),
                response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()));
    }

    private RestResponse<JsonNode> repeated(IdempotencyKeys.Answer before) throws JsonProcessingException {
        var response =
                RestResponse.ResponseBuilder.<JsonNode>create(before.status()).header("Idempotency-Replayed", "true");
        if (before.location() != null) {
            response.location(URI.create(before.location()));
        }
        if (before.etag() != null) {
            response.header("ETag", before.etag());
        }
        return before.body() == null
                ? response.build()
                : response.entity(json.readTree(before.body())).build();
    }

    private String hash(String operation, Object[] parameters)
            throws JsonProcessingException, NoSuchAlgorithmException {
        // Records are bodies; whatever else a method takes stands in the path or query already or is context.
        Object[] bodies = Stream.of(parameters).filter(Record.class::isInstance).toArray();
        String request = operation + "\n" + json.writeValueAsString(bodies);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
