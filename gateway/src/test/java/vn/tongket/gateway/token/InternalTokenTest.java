package vn.tongket.gateway.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tongket.gateway.Services;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.gateway.identity.TestUsers;

/** What a service gets to know about a caller, checked as a service checks it. */
@QuarkusTest
@QuarkusTestResource(Services.class)
class InternalTokenTest {
    private final DataSource database;

    InternalTokenTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void resetServices() {
        Services.reset();
    }

    @ParameterizedTest
    @EnumSource(Upstream.class)
    void saysToOneServiceWhoAsks(Upstream upstream) throws Exception {
        TestUsers.within(Set.of("180", "181"), "tester", "reporter").get("/api/v1/annual-reviews/2024");

        JwtClaims claims = verified(upstream, upstream.module());

        assertThat(claims.getSubject()).isEqualTo("tester");
        assertThat(claims.getStringListClaimValue("groups")).containsExactlyInAnyOrder("reporter", "viewer");
        assertThat(claims.getStringListClaimValue("units")).containsExactlyInAnyOrder("180", "181");
        long lifetime =
                claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue();
        assertThat(lifetime).isBetween(1L, 60L);
    }

    @Test
    void isOfNoUseForAnotherService() {
        TestUsers.as("tester", "viewer").get("/api/v1/annual-reviews/2024");

        assertThat(catchThrowable(() -> verified(Upstream.EMPLOYMENT, Upstream.AWARDS.module())))
                .isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void publishesNoPrivateKey() {
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys.size()", greaterThan(0))
                .body("keys[0]", not(hasKey("d")));
    }

    /** A gateway that runs for a year signs with the key of its start. */
    @Test
    void publishesTheKeyThatSignsHoweverOldItIs() throws SQLException {
        String key = given().get("/.well-known/jwks.json").path("keys[0].kid");
        age("- interval '1 year'");

        given().get("/.well-known/jwks.json").then().body("keys.kid", hasItem(key));

        age("+ interval '1 year'");
    }

    private void age(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("update signing_keys set created_at = created_at " + change);
        }
    }

    @Test
    void isTheSameForCallsThatFollowEachOther() {
        TestUsers.as("tester", "viewer").get("/api/v1/annual-reviews/2024");
        TestUsers.as("tester", "viewer").get("/api/v1/annual-reviews/2024");

        assertThat(tokens(Upstream.EMPLOYMENT))
                .hasSize(2)
                .containsOnly(tokens(Upstream.EMPLOYMENT).get(0));
    }

    @Test
    void isAnotherOneAsSoonAsTheCallerMayDoSomethingElse() throws Exception {
        TestUsers.as("tester", "reporter").get("/api/v1/annual-reviews/2024");
        Services.reset();
        TestUsers.entrust("tester", "approver");
        TestUsers.signedIn("tester").get("/api/v1/annual-reviews/2024");

        assertThat(verified(Upstream.EMPLOYMENT, Upstream.EMPLOYMENT.module()).getStringListClaimValue("groups"))
                .containsExactlyInAnyOrder("approver", "viewer");
    }

    private static List<String> tokens(Upstream asked) {
        return Services.askedForFigures(asked).stream()
                .map(request -> request.getHeader("Authorization").replace("Bearer ", ""))
                .toList();
    }

    private static JwtClaims verified(Upstream asked, String audience) throws JoseException, InvalidJwtException {
        String keys = given().get("/.well-known/jwks.json").asString();
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setExpectedIssuer("tongket-gateway")
                .setExpectedAudience(audience)
                .setRequireSubject()
                .setRequireExpirationTime()
                .build()
                .processToClaims(tokens(asked).get(0));
    }
}
