package vn.tongket.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.request.RequestId;

/**
 * Writes who did what, in the transaction that did it: there is no change without its event and no event without its
 * change. Record as the last step of a use case, since writers queue on the hash chain until they commit.
 */
@ApplicationScoped
public class AuditTrail {
    private final Session database;
    private final CurrentCaller callers;
    private final RequestId requestId;
    private final Clock clock;
    private final ObjectMapper json;

    AuditTrail(Session database, CurrentCaller callers, RequestId requestId, Clock clock, ObjectMapper json) {
        this.database = database;
        this.callers = callers;
        this.requestId = requestId;
        this.clock = clock;
        this.json = json;
    }

    /**
     * The time of a change that is about to be made and recorded. Times come in the order of commits: whoever has read
     * everything up to one of them will find nothing older afterwards, also where a transaction commits late. Takes the
     * place in the chain, so ask for it when everything that may be refused has been checked.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant time() {
        return Sql.column(database, "select audit_time(:now)", Instant.class)
                .setParameter("now", clock.instant())
                // The change is not complete before it has its time; written twice, it would break what happens once
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getSingleResult();
    }

    /**
     * Records a change.
     *
     * @param detail what changed, without personal data: the trail is kept for ever and read by auditors
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String action, Subject subject, Map<String, ?> detail) {
        append(callers.get(), action, subject, true, detail);
    }

    /** Records a reading of personal data. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(Subject subject, Map<String, ?> detail) {
        append(callers.get(), "read", subject, false, detail);
    }

    /** Records a change that somebody asked for in a request that has been answered already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changedFor(Caller asker, String action, Subject subject, Map<String, ?> detail) {
        append(asker, action, subject, true, detail);
    }

    /** Records a change that the service itself made, at start-up. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changedBySystem(String action, Subject subject, Map<String, ?> detail) {
        Caller service = new Caller("service", Set.of(), Set.of());
        append(service, action, subject, true, detail);
    }

    private void append(Caller caller, String action, Subject subject, boolean changes, Map<String, ?> detail) {
        database.flush();
        database.createNativeMutationQuery(
                        """
                        insert into audit_events (recorded_at, actor, roles, action, entity_type, entity_id, unit_code,
                                                  trace_id, request_id, changes_data, detail)
                        values (:at, :actor, :roles, :action, :type, :id, :unit, :trace, :request, :changes,
                                cast(:detail as jsonb))""")
                .setParameter("at", clock.instant())
                .setParameter("actor", caller.subject())
                .setParameter("roles", caller.roles().stream().sorted().toArray(String[]::new))
                .setParameter("action", action)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .setParameter("unit", subject.unit())
                .setParameter("trace", Span.current().getSpanContext().getTraceId())
                .setParameter("request", currentRequest())
                .setParameter("changes", changes)
                .setParameter("detail", text(detail))
                .executeUpdate();
    }

    private String currentRequest() {
        return Arc.container().requestContext().isActive() ? Objects.requireNonNullElse(requestId.value(), "") : "";
    }

    private String text(Map<String, ?> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException unserialisable) {
            throw new IllegalArgumentException("Audit detail must be plain data", unserialisable);
        }
    }

    /**
     * What an event is about.
     *
     * @param type kebab-case noun, such as {@code job-report}
     * @param unit administrative unit concerned; null where none is
     */
    public record Subject(String type, String id, String unit) {
        public static Subject of(String type, Object id) {
            return new Subject(type, String.valueOf(id), null);
        }

        public static Subject of(String type, Object id, String unit) {
            return new Subject(type, String.valueOf(id), unit);
        }
    }
}
