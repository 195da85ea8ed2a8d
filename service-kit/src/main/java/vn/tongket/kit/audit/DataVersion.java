package vn.tongket.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

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

    public long current() {
        return database.createNativeQuery(
                        "select coalesce((select seq from audit_events where changes_data order by seq desc limit 1), 0)",
                        Long.class)
                .getSingleResult();
    }

    /** Fixes what the current transaction sees, so that figures and version belong together. First call in it. */
    public void freeze() {
        database.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }
}
