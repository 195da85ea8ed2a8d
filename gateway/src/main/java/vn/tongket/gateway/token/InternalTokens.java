package vn.tongket.gateway.token;

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

/** Signs internal tokens (ES256). */
@ApplicationScoped
public class InternalTokens {
    private static final String ISSUER = "tongket-gateway";
    private static final Duration LIFETIME = Duration.ofSeconds(60);

    private final SigningKeys keys;
    private final Clock clock;

    InternalTokens(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A token by which one service, and no other, knows the caller for a minute.
     *
     * @param audience module name of the service
     */
    public String sign(Caller caller, String audience) {
        EllipticCurveJsonWebKey key = keys.current();
        Instant now = clock.instant();
        // An identity provider may know roles of other systems; they mean nothing here
        Set<String> roles = new TreeSet<>(caller.roles());
        roles.retainAll(Roles.ALL);
        return Jwt.issuer(ISSUER)
                .audience(audience)
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
