package vn.tongket.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** Reads the audit trail. */
@ApplicationScoped
class AuditQueries {
    private final Session database;

    AuditQueries(Session database) {
        this.database = database;
    }

    /** Newest first, from below a sequence number. */
    List<AuditEvent> list(AuditResource.Filter filter, long before, int limit) {
        return Sql.query(
                        database,
                        """
                        select seq, recorded_at, actor, array_to_string(roles, ','), action, entity_type, entity_id,
                               unit_code, trace_id, request_id, changes_data, cast(detail as text), encode(hash, 'hex')
                        from audit_events
                        where seq < :before
                          and (cast(:type as text) is null or entity_type = :type)
                          and (cast(:id as text) is null or entity_id = :id)
                          and (cast(:actor as text) is null or actor = :actor)
                        order by seq desc
                        limit :limit""")
                .setParameter("before", before)
                .setParameter("type", filter.entityType)
                .setParameter("id", filter.entityId)
                .setParameter("actor", filter.actor)
                .setParameter("limit", limit)
                .getResultStream()
                .map(AuditQueries::event)
                .toList();
    }

    AuditVerification verify() {
        Tuple row = Sql.query(
                        database,
                        """
                        select count(*), min(seq) filter (where not intact),
                               (select encode(hash, 'hex') from audit_events order by seq desc limit 1)
                        from (select e.seq, e.hash,
                                     e.hash = audit_event_hash(lag(e.hash) over (order by e.seq), e)
                                         and e.seq = row_number() over (order by e.seq) as intact
                              from audit_events e) as checked""")
                .getSingleResult();
        Long broken = row.get(1, Long.class);
        return new AuditVerification(broken == null, row.get(0, Long.class), broken, row.get(2, String.class));
    }

    private static AuditEvent event(Tuple row) {
        return new AuditEvent(
                row.get(0, Long.class),
                row.get(1, Instant.class),
                row.get(2, String.class),
                List.of(row.get(3, String.class).split(",")),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, String.class),
                row.get(10, Boolean.class),
                row.get(11, String.class),
                row.get(12, String.class));
    }
}
