package vn.tongket.employment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A transaction of its own that holds its locks until it is closed, and then leaves nothing behind. */
final class OtherRequest implements AutoCloseable {
    private final Connection connection;

    OtherRequest(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    /** Takes the locks of a query. */
    OtherRequest take(String query) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(query);
        }
        return this;
    }

    /** Waits until so many others wait for rows or advisory locks. The server's own cleaning waits for tables. */
    void awaitWaiting(int others) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            await().until(() -> {
                try (ResultSet rows = sql.executeQuery(
                        "select count(distinct pid) from pg_locks where not granted and locktype <> 'relation'")) {
                    assertThat(rows.next()).isTrue();
                    return rows.getInt(1) == others;
                }
            });
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
