package vn.tongket.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tongket.kit.test.TestGateway;

class VerifiedTokensTest {
    private final Clock clock = Clock.systemUTC();
    private final VerifiedTokens tokens = new VerifiedTokens(clock);
    private final KeyPair gateway;
    private final JWTAuthContextInfo rules;

    VerifiedTokensTest() throws GeneralSecurityException {
        gateway = TestGateway.newKey();
        rules = new JWTAuthContextInfo(gateway.getPublic(), "tongket-gateway");
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        rules.setClockSkew(0);
    }

    @Test
    void knowsAgainWhatItHasVerified() throws ParseException {
        String token = token(gateway, Duration.ofMinutes(1));

        JWTCallerPrincipal caller = tokens.parse(token, rules);

        assertThat(caller.getName()).isEqualTo("someone");
        assertThat(tokens.parse(token, rules)).isSameAs(caller);
    }

    @Test
    void forgetsATokenWhenItExpires() throws ParseException {
        String token = token(gateway, Duration.ofSeconds(2));
        tokens.parse(token, rules);

        await().pollDelay(Duration.ofSeconds(1))
                .untilAsserted(() ->
                        assertThatThrownBy(() -> tokens.parse(token, rules)).isInstanceOf(ParseException.class));
    }

    @Test
    void refusesAForgedTokenEachTime() throws GeneralSecurityException {
        String forged = token(TestGateway.newKey(), Duration.ofMinutes(1));

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.parse(forged, rules)).isInstanceOf(ParseException.class);
        }
    }

    private String token(KeyPair key, Duration lifetime) {
        Instant now = clock.instant();
        return Jwt.issuer("tongket-gateway")
                .subject("someone")
                .upn("someone")
                .issuedAt(now)
                .expiresAt(now.plus(lifetime))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key.getPrivate());
    }
}
