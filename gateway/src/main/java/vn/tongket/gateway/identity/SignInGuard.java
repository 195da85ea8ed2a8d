package vn.tongket.gateway.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kit.problem.CommonProblem;

/**
 * Stands before the password check: a name with too many wrong passwords must wait, whoever sends them. Right passwords
 * cost nothing, so a program may sign in with every request.
 */
@ApplicationScoped
class SignInGuard implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private static final String NAME = SignInGuard.class.getName();
    /** Names that were never users are remembered too, but only so many. */
    private static final int REMEMBERED_NAMES = 100_000;

    private final LoadingCache<String, Bucket> attempts;

    SignInGuard(
            @ConfigProperty(name = "tongket.sign-in.attempts") int limit,
            @ConfigProperty(name = "tongket.sign-in.refill") Duration refill) {
        attempts = Caffeine.newBuilder()
                .maximumSize(REMEMBERED_NAMES)
                .expireAfterAccess(refill.multipliedBy(limit))
                .build(name -> Bucket.builder()
                        .addLimit(bandwidth -> bandwidth.capacity(limit).refillIntervally(1, refill))
                        .build());
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        // Before the provider that knows the passwords
        return SYSTEM_FIRST + 1000;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        Bucket left = attempts.get(request.getUsername());
        if (left.getAvailableTokens() == 0) {
            return Uni.createFrom().failure(new AuthenticationFailedException(tooMany()));
        }
        RoutingContext http = HttpSecurityUtils.getRoutingContextAttribute(request);
        if (http != null) {
            http.put(NAME, request.getUsername());
        }
        // No identity from here: the next provider is asked
        return Uni.createFrom().nullItem();
    }

    /** Waiting helps; a plain 401 would invite one more try. */
    private static HttpProblem tooMany() {
        return CommonProblem.TOO_MANY_REQUESTS.because(
                "Nhập sai mật khẩu quá nhiều lần; hãy đợi vài phút.", "Too many wrong passwords; wait a few minutes.");
    }

    void count(@Observes AuthenticationFailureEvent failure) {
        Object http = failure.getEventProperties().get(RoutingContext.class.getName());
        if (http instanceof RoutingContext request && request.get(NAME) instanceof String username) {
            attempts.get(username).tryConsume(1);
        }
    }
}
