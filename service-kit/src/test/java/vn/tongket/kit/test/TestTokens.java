package vn.tongket.kit.test;

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
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;

/** Internal tokens as the gateway signs them, and in every wrong form. */
public final class TestTokens {
    private TestTokens() {}

    /** A request by {@code subject} with the roles, without unit limit. Everyone is a viewer too, as at the gateway. */
    public static RequestSpecification as(String subject, String... roles) {
        return RestAssured.given().auth().oauth2(sign(claims(subject, Set.of(), roles), gatewayKey()));
    }

    /** A request by someone limited to the subtrees of some units. */
    public static RequestSpecification asWithin(Set<String> units, String subject, String... roles) {
        return RestAssured.given().auth().oauth2(sign(claims(subject, units, roles), gatewayKey()));
    }

    public static String forged() {
        try {
            return sign(
                    claims("forger", Set.of(), "viewer"), TestGateway.newKey().getPrivate());
        } catch (GeneralSecurityException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }

    public static String expired() {
        Instant issued = Instant.now().minusSeconds(300);
        return sign(
                claims("late", Set.of(), "viewer").issuedAt(issued).expiresAt(issued.plusSeconds(60)), gatewayKey());
    }

    public static String forAnotherService() {
        return sign(claims("astray", Set.of(), "viewer").audience("another-service"), gatewayKey());
    }

    public static String fromAnotherIssuer() {
        return sign(claims("stranger", Set.of(), "viewer").issuer("somebody-else"), gatewayKey());
    }

    /** Longer-lived than the gateway may sign: the service must not wait for it to expire. */
    public static String tooOld() {
        Instant issued = Instant.now().minusSeconds(120);
        return sign(
                claims("hoarder", Set.of(), "viewer")
                        .issuedAt(issued)
                        .expiresAt(Instant.now().plusSeconds(600)),
                gatewayKey());
    }

    private static JwtClaimsBuilder claims(String subject, Set<String> units, String... roles) {
        Set<String> groups = new TreeSet<>(Set.of(roles));
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
