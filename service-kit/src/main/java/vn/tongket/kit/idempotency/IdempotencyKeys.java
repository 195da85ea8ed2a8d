package vn.tongket.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** The table of keys and answers. */
@ApplicationScoped
class IdempotencyKeys {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Session database;
    private final Clock clock;

    IdempotencyKeys(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the key for this transaction. A second request with the key waits here until the first one's transaction
     * ends.
     *
     * @return false when the key has an answer already
     */
    boolean take(String caller, String key, String requestHash) {
        Instant now = clock.instant();
        forget(caller, key, now);
        forgetOthers(now);
        return database.createNativeMutationQuery(
                                """
                                insert into idempotency_keys (caller, key, request_hash, expires_at)
                                values (:caller, :key, :hash, :expires) on conflict do nothing""")
                        .setParameter("caller", caller)
                        .setParameter("key", key)
                        .setParameter("hash", requestHash)
                        .setParameter("expires", now.plus(KEPT))
                        .executeUpdate()
                == 1;
    }

    private void forget(String caller, String key, Instant now) {
        database.createNativeMutationQuery(
                        "delete from idempotency_keys where caller = :caller and key = :key and expires_at < :now")
                .setParameter("caller", caller)
                .setParameter("key", key)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whatever else has expired, save what another request is just forgetting: nobody waits until its work is done. */
    private void forgetOthers(Instant now) {
        database.createNativeMutationQuery(
                        """
                        delete from idempotency_keys where (caller, key) in (
                            select caller, key from idempotency_keys where expires_at < :now for update skip locked)""")
                .setParameter("now", now)
                .executeUpdate();
    }

    void keep(String caller, String key, Answer answer) {
        database.createNativeMutationQuery(
                        """
                        update idempotency_keys
                        set status = :status, location = :location, etag = :etag, body = cast(:body as json)
                        where caller = :caller and key = :key""")
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("etag", answer.etag())
                .setParameter("body", answer.body())
                .setParameter("caller", caller)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Gives back a key that this transaction took: a failed request does not burn it. */
    void release(String caller, String key) {
        database.createNativeMutationQuery("delete from idempotency_keys where caller = :caller and key = :key")
                .setParameter("caller", caller)
                .setParameter("key", key)
                .executeUpdate();
    }

    Answer answer(String caller, String key) {
        Tuple row = Sql.query(
                        database,
                        """
                        select request_hash, status, location, etag, cast(body as text)
                        from idempotency_keys where caller = :caller and key = :key""")
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getSingleResult();
        return new Answer(
                row.get(0, String.class),
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class));
    }

    /** What was answered, and the hash of the request that it answers. */
    record Answer(String requestHash, int status, String location, String etag, String body) {}
}
