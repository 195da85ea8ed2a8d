package vn.tongket.kit.test;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.kit.reference.ReferenceTable;

/**
 * Empties every table before each test, save what the service makes at start-up: the reference data, and the tables named
 * in {@code tongket.test.kept-tables}.
 */
public class EmptyDatabase implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        DataSource source = Arc.container().instance(DataSource.class).get();
        try (Connection connection = source.getConnection();
                Statement sql = connection.createStatement()) {
            List<String> tables = tables(sql);
            tables.removeAll(kept());
            // The audit trail refuses truncation by trigger; only a superuser may switch triggers off.
            sql.execute("set session_replication_role = replica");
            sql.execute("truncate table " + String.join(", ", tables));
            sql.execute("set session_replication_role = origin");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Set<String> kept() {
        Set<String> kept = new TreeSet<>(Set.of("flyway_schema_history"));
        Arc.container().listAll(ReferenceTable.Catalogue.class).stream()
                .flatMap(handle -> handle.get().tables().stream())
                .forEach(table -> kept.add(table.name()));
        ConfigProvider.getConfig()
                .getOptionalValues("tongket.test.kept-tables", String.class)
                .ifPresent(kept::addAll);
        return kept;
    }

    private static List<String> tables(Statement sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
