package vn.tongket.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/**
 * The version of everything that this service records: the sequence number of the last change in the audit trail. It
 * moves in the transaction of the change, so an answer tagged with it is never older than it says.
 */
@ApplicationScoped
public class DataVersion {
    private final Session database;

    DataVersion(Session database) {
        this.database = database;
    }

    /**
     * A state of the records.
     *
     * @param number of the last change
     * @param history told by the hash of that change: a database that was set back and went on otherwise may come to the same
     *     number, but never to the same hash
     */
    public record State(long number, String history) {}

    public State current() {
        return Sql.query(
                        database,
                        """
                        select seq, left(encode(hash, 'hex'), 16)
                        from audit_events where changes_data order by seq desc limit 1""")
                .getResultStream()
                .findFirst()
                .map(last -> new State(last.get(0, Long.class), last.get(1, String.class)))
                .orElse(new State(0, "none"));
    }

    /** Fixes what the current transaction sees, so that figures and version belong together. First call in it. */
    public void freeze() {
        database.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }
}
