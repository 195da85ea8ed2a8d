package vn.tongket.kit.reference;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.problem.CommonProblem;

/** Shows the law that the service works by, and lets an administrator confirm what is only remembered. */
@ApplicationScoped
class ReferenceService {
    private final Map<String, ReferenceTable> tables;
    private final ReferenceQueries queries;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final Clock clock;

    ReferenceService(
            @All List<ReferenceTable.Catalogue> catalogues,
            ReferenceQueries queries,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.tables = catalogues.stream()
                .flatMap(c -> c.tables().stream())
                .collect(Collectors.toMap(ReferenceTable::name, Function.identity(), (a, b) -> a, TreeMap::new));
        this.queries = queries;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Collection<String> names() {
        return tables.keySet();
    }

    List<ReferenceRow> rows(String table) {
        return queries.rows(table(table));
    }

    @Transactional
    ReferenceRow confirm(String tableName, String key, ConfirmationRequest request) {
        ReferenceTable table = table(tableName);
        row(table, key);
        queries.confirm(table, key, request, caller.get().subject(), clock.instant());
        audit.changed("confirm", subject(table, key), Map.of("actNumber", request.actNumber()));
        return row(table, key);
    }

    @Transactional
    void withdraw(String tableName, String key) {
        ReferenceTable table = table(tableName);
        row(table, key);
        if (queries.withdraw(table, key)) {
            audit.changed("withdraw-confirmation", subject(table, key), Map.of());
        }
    }

    private ReferenceTable table(String name) {
        ReferenceTable table = tables.get(name);
        if (table == null) {
            throw CommonProblem.NOT_FOUND.at("table", "Không có bảng này.", "There is no such table.");
        }
        return table;
    }

    private ReferenceRow row(ReferenceTable table, String key) {
        return queries.row(table, key)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.at("key", "Không có dòng này.", "There is no such row."));
    }

    private static AuditTrail.Subject subject(ReferenceTable table, String key) {
        return AuditTrail.Subject.of("reference-row", table.name() + "/" + key);
    }
}
