package vn.tongket.gateway.identity;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** An identity provider as the gateway sees one: its discovery document, its keys, and tokens for a code. */
public class OidcProvider implements QuarkusTestResourceLifecycleManager {
    static final String CLIENT = "tong-ket";
    private static final String KEY_ID = "provider-key";
    private static final RsaJsonWebKey KEY = newKey();
    private static WireMockServer server;

    @Override
    public Map<String, String> start() {
        server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().templatingEnabled(true));
        server.start();
        server.stubFor(get("/.well-known/openid-configuration")
                .willReturn(okJson(
                        """
                                        {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                                         "authorization_endpoint": "%1$s/authorize"}"""
                                .formatted(issuer()))));
        server.stubFor(
                get("/keys").willReturn(okJson("{\"keys\":[" + KEY.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}")));
        // Whoever comes here is signed in already and sent back at once
        server.stubFor(get(urlPathEqualTo("/authorize"))
                .willReturn(temporaryRedirect("{{request.query.redirect_uri}}?code=once&state={{request.query.state}}")
                        .withTransformers("response-template")));
        return Map.of(
                "TONGKET_OIDC_ENABLED", "true",
                "TONGKET_OIDC_URL", issuer(),
                "TONGKET_OIDC_CLIENT_SECRET", "a secret that client and provider share");
    }

    @Override
    public void stop() {
        server.stop();
    }

    static String issuer() {
        return server.baseUrl();
    }

    /** Has someone signed in at the provider: gives their tokens for any code. */
    public static void vouchFor(String username, String... roles) {
        String idToken = signed(accessToken(username).claim("units", List.of("20")));
        server.stubFor(post("/token")
                .willReturn(okJson("{\"access_token\":\"" + signed(accessToken(username, roles)) + "\",\"id_token\":\""
                        + idToken + "\",\"token_type\":\"Bearer\",\"expires_in\":300}")));
    }

    /** What Keycloak writes into an access token, for the gateway, valid for five minutes. */
    static JwtClaimsBuilder accessToken(String username, String... roles) {
        Instant now = Instant.now();
        return Jwt.issuer(issuer())
                .audience(CLIENT)
                .subject("5f3b8f4e-" + username)
                .claim("preferred_username", username)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300));
    }

    static String signed(JwtClaimsBuilder claims) {
        return signed(claims, KEY.getPrivateKey());
    }

    /** Signed by somebody else under the provider's key id. */
    static String forged(JwtClaimsBuilder claims) {
        return signed(claims, newKey().getPrivateKey());
    }

    private static String signed(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().keyId(KEY_ID).sign(key);
    }

    private static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(KEY_ID);
            return key;
        } catch (JoseException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }
}
