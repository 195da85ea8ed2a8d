package vn.tongket.local.endtoend;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A table that nobody can write to until it is let go: whoever does is held in the midst of the work. */
final class HeldTable implements AutoCloseable {
    private final String table;
    private final Connection database;

    private HeldTable(String table, Connection database) {
        this.table = table;
        this.database = database;
    }

    static HeldTable of(String table, Connection database) throws SQLException {
        HeldTable held = new HeldTable(table, database);
        database.setAutoCommit(false);
        try (Statement sql = database.createStatement()) {
            sql.execute("lock table " + table + " in share mode");
        }
        return held;
    }

    void awaitOneWriter() {
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 1);
    }

    /** Without the server's own cleaning, which may want the table too. */
    private int waiting() throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery(
                        """
                        select count(*) from pg_locks join pg_stat_activity using (pid)
                        where relation = '%s'::regclass and not granted and backend_type = 'client backend'"""
                                .formatted(table))) {
            row.next();
            return row.getInt(1);
        }
    }

    void letGo() throws SQLException {
        database.rollback();
    }

    @Override
    public void close() throws SQLException {
        letGo();
    }
}
