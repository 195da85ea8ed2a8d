package vn.tongket.kit.test;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;

/** Internal tokens as the gateway signs them, and in every wrong form. */
public final class TestTokens {
    /** As the gateway does: the same one for calls that follow each other. */
    private static final LoadingCache<Caller, String> SIGNED = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .build(caller -> sign(claims(caller.subject(), caller.units(), caller.roles()), gatewayKey()));

    private TestTokens() {}

    /** @param keyFile each service under test has a gateway, and so a key, of its own */
    private record Caller(String subject, Set<String> units, Set<String> roles, String keyFile) {}

    /** A request by {@code subject} with the roles, without unit limit. Everyone is a viewer too, as at the gateway. */
    public static RequestSpecification as(String subject, String... roles) {
        return asWithin(Set.of(), subject, roles);
    }

    /** A request by someone limited to the subtrees of some units. */
    public static RequestSpecification asWithin(Set<String> units, String subject, String... roles) {
        Caller caller = new Caller(subject, units, Set.of(roles), System.getProperty(TestGateway.KEY_FILE));
        return RestAssured.given().auth().oauth2(SIGNED.get(caller));
    }

    public static String forged() {
        try {
            return sign(claims("forger"), TestGateway.newKey().getPrivate());
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }

    public static String expired() {
        Instant issued = Instant.now().minusSeconds(300);
        return sign(claims("late").issuedAt(issued).expiresAt(issued.plusSeconds(60)), gatewayKey());
    }

    public static String forAnotherService() {
        return sign(claims("astray").audience("another-service"), gatewayKey());
    }

    public static String fromAnotherIssuer() {
        return sign(claims("stranger").issuer("somebody-else"), gatewayKey());
    }

    /** Longer-lived than the gateway may sign: the service must not wait for it to expire. */
    public static String tooOld() {
        Instant issued = Instant.now().minusSeconds(120);
        return sign(claims("hoarder").issuedAt(issued).expiresAt(Instant.now().plusSeconds(600)), gatewayKey());
    }

    private static JwtClaimsBuilder claims(String subject) {
        return claims(subject, Set.of(), Set.of());
    }

    private static JwtClaimsBuilder claims(String subject, Set<String> units, Set<String> roles) {
        Set<String> groups = new TreeSet<>(roles);
        groups.add("viewer");
        Instant now = Instant.now();
        return Jwt.issuer("tongket-gateway")
                .audience(ConfigProvider.getConfig().getValue("quarkus.application.name", String.class))
                .subject(subject)
                .upn(subject)
                .groups(groups)
                .claim("units", units)
                .issuedAt(now)
                .expiresAt(now.plusSeconds(60));
    }

    private static String sign(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(TestGateway.KEY_ID)
                .sign(key);
    }

    private static PrivateKey gatewayKey() {
        try {
            byte[] encoded = Files.readAllBytes(Path.of(System.getProperty(TestGateway.KEY_FILE)));
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }
}
