package vn.tongket.gateway.token;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.identity.Roles;

/** Signs internal tokens (ES256), each for as many calls as a caller makes within half of its life. */
@ApplicationScoped
public class InternalTokens {
    private static final String ISSUER = "tongket-gateway";
    private static final Duration LIFETIME = Duration.ofSeconds(60);

    /** What is left of its life must be enough for the call. */
    private static final Duration USED = LIFETIME.dividedBy(2);

    private static final int REMEMBERED = 10_000;

    private final SigningKeys keys;
    private final Clock clock;
    private final LoadingCache<Content, String> signed;

    InternalTokens(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.signed = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(USED)
                .build(this::sign);
    }

    /** All that a token says beside the time; whoever loses a role gets another one at once. */
    private record Content(Caller caller, String audience) {}

    /**
     * A token by which one service, and no other, knows the caller for less than a minute.
     *
     * @param audience module name of the service
     */
    public String of(Caller caller, String audience) {
        return signed.get(new Content(caller, audience));
    }

    private String sign(Content content) {
        Caller caller = content.caller();
        EllipticCurveJsonWebKey key = keys.current();
        Instant now = clock.instant();
        // An identity provider may know roles of other systems; they mean nothing here
        Set<String> roles = new TreeSet<>(caller.roles());
        roles.retainAll(Roles.ALL);
        return Jwt.issuer(ISSUER)
                .audience(content.audience())
                .subject(caller.subject())
                .upn(caller.subject())
                .groups(roles)
                .claim(CurrentCaller.UNITS, caller.units())
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.getKeyId())
                .sign(key.getPrivateKey());
    }
}
