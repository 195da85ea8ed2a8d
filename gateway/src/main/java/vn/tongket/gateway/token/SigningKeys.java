package vn.tongket.gateway.token;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import vn.tongket.kit.database.Sql;

/** The keys that sign internal tokens. All replicas share them; a key that got old is followed by a new one. */
@ApplicationScoped
class SigningKeys {
    /** How much longer than it signs a key is published: a replica that was never restarted may still use it. */
    private static final int PUBLISHED_LIFETIMES = 2;

    private final Session database;
    private final Clock clock;
    private final Duration lifetime;
    private volatile EllipticCurveJsonWebKey current;

    SigningKeys(Session database, Clock clock, @ConfigProperty(name = "tongket.token.key-age") Duration lifetime) {
        this.database = database;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    /** The key to sign with. */
    EllipticCurveJsonWebKey current() {
        return current;
    }

    @Transactional
    void load(@Observes StartupEvent started) throws JoseException {
        // Replicas may start together; the second finds the key of the first.
        Sql.column(database, "select 1 from pg_advisory_xact_lock(hashtext('signing-keys'))", Integer.class)
                .getSingleResult();
        List<EllipticCurveJsonWebKey> young = since(clock.instant().minus(lifetime));
        current = young.isEmpty() ? make() : young.get(0);
    }

    /** The public halves, for the services: at least one, since the newest signs for as long as nobody restarts. */
    @Transactional
    List<EllipticCurveJsonWebKey> published() throws JoseException {
        List<EllipticCurveJsonWebKey> young = since(clock.instant().minus(lifetime.multipliedBy(PUBLISHED_LIFETIMES)));
        return young.isEmpty() ? since(Instant.EPOCH).subList(0, 1) : young;
    }

    private List<EllipticCurveJsonWebKey> since(Instant oldest) throws JoseException {
        List<String> keys = Sql.column(
                        database,
                        """
                        select cast(private_jwk as text) from signing_keys
                        where created_at > :oldest order by created_at desc""",
                        String.class)
                .setParameter("oldest", oldest)
                .getResultList();
        List<EllipticCurveJsonWebKey> parsed = new ArrayList<>();
        for (String key : keys) {
            parsed.add((EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(key));
        }
        return parsed;
    }

    private EllipticCurveJsonWebKey make() throws JoseException {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId(UUID.randomUUID().toString());
        key.setUse(Use.SIGNATURE);
        key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        database.createNativeMutationQuery(
                        """
                        insert into signing_keys (key_id, private_jwk, created_at)
                        values (:id, cast(:jwk as jsonb), :now)""")
                .setParameter("id", key.getKeyId())
                .setParameter("jwk", key.toJson(OutputControlLevel.INCLUDE_PRIVATE))
                .setParameter("now", clock.instant())
                .executeUpdate();
        return key;
    }
}
