package vn.tongket.kit.reference;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.database.Sql;

/** Brings the reference tables to the state of the shipped files at start-up; what has not changed is not touched. */
@ApplicationScoped
class ReferenceLoader {
    private static final Logger LOG = Logger.getLogger(ReferenceLoader.class);

    private final List<ReferenceTable.Catalogue> catalogues;
    private final Session database;
    private final AuditTrail audit;

    ReferenceLoader(@All List<ReferenceTable.Catalogue> catalogues, Session database, AuditTrail audit) {
        this.catalogues = catalogues;
        this.database = database;
        this.audit = audit;
    }

    @Transactional
    void loadAll(@Observes StartupEvent started) {
        // Replicas may start together; the second finds nothing left to change.
        Sql.column(database, "select 1 from pg_advisory_xact_lock(hashtext('reference-loader'))", Integer.class)
                .getSingleResult();
        catalogues.stream().flatMap(c -> c.tables().stream()).forEach(this::load);
    }

    private void load(ReferenceTable table) {
        int changed = database.doReturningWork(connection -> replace(connection, table));
        if (changed > 0) {
            LOG.infof("Reference table %s: %d row(s) changed", table.name(), changed);
            audit.changedBySystem(
                    "reference-loaded",
                    AuditTrail.Subject.of("reference-table", table.name()),
                    Map.of("changedRows", changed));
        }
    }

    private static int replace(Connection connection, ReferenceTable table) throws SQLException {
        try (BufferedReader csv = open(table);
                Statement sql = connection.createStatement()) {
            csv.mark(8192);
            List<String> columns = Arrays.stream(csv.readLine().split(","))
                    .map(name -> '"' + name + '"')
                    .toList();
            csv.reset();
            String all = String.join(", ", columns);
            sql.execute("create temp table staged on commit drop as select * from " + table.name() + " with no data");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy staged (" + all + ") from stdin with (format csv, header true)", (Reader) csv);
            sql.execute("update staged set row_key = concat_ws('~', " + quoted(table.keyColumns()) + ")");
            int removed = sql.executeUpdate("delete from " + table.name()
                    + " t where not exists (select 1 from staged s where s.row_key = t.row_key)");
            int changed =
                    sql.executeUpdate("insert into " + table.name() + " as t (row_key, " + all + ") select row_key, "
                            + all + " from staged on conflict (row_key) do update set (" + all + ") = row("
                            + prefixed(columns, "excluded")
                            + ") where (" + prefixed(columns, "t") + ") is distinct from ("
                            + prefixed(columns, "excluded") + ")");
            sql.execute("drop table staged");
            return removed + changed;
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + table.resource(), unreadable);
        }
    }

    private static BufferedReader open(ReferenceTable table) {
        InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(table.resource());
        if (stream == null) {
            throw new IllegalStateException("No resource " + table.resource());
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private static String quoted(List<String> columns) {
        return columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    private static String prefixed(List<String> columns, String table) {
        return columns.stream().map(name -> table + "." + name).collect(Collectors.joining(", "));
    }
}
