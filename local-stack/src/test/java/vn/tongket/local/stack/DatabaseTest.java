package vn.tongket.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test starts the database of the one before again: making a new one takes longer than anything tested here. */
class DatabaseTest {
    @TempDir
    static Path folder;

    private static Home home;
    private static Secrets secrets;

    private final int port = Ports.free().postgres();

    @BeforeAll
    static void prepare() {
        // A blank, as on the desks of people who call their folder "Tổng kết 2024"
        home = Home.of(folder.resolve("tổng kết 2024"));
        secrets = new Secrets(home, home.state().resolve("secrets"));
    }

    @Test
    void keepsDataFromRunToRun() throws SQLException {
        try (Database database = Database.start(home, port, secrets)) {
            execute(database, "create table notes (title text)", "insert into notes values ('Đình Lập')");
        }
        try (Database database = Database.start(home, port, secrets);
                Connection connection = connect(database, Part.AWARDS, "awards");
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select upper(title) from notes")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("ĐÌNH LẬP");
        }
    }

    /** The library would answer before a commit is on disk, and might never bring it there. */
    @Test
    void hasWhatItAcknowledgesOnDisk() throws SQLException {
        try (Database database = Database.start(home, port, secrets);
                Connection connection = connect(database, Part.AWARDS, "awards");
                Statement sql = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (ResultSet value = sql.executeQuery("show " + setting)) {
                    assertThat(value.next()).isTrue();
                    assertThat(value.getString(1)).as(setting).isEqualTo("on");
                }
            }
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (Database database = Database.start(home, port, secrets)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(Part.AWARDS), "awards", "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(Part.AWARDS), "postgres", ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void keepsEachPartOutOfTheDatabasesOfTheOthers() {
        try (Database database = Database.start(home, port, secrets)) {
            assertThatThrownBy(() -> connect(database, Part.EMPLOYMENT, "awards"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void endsItsServerWhenClosed() {
        ProcessHandle server;
        try (Database database = Database.start(home, port, secrets)) {
            server = database.process();
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    private void execute(Database database, String... statements) throws SQLException {
        try (Connection connection = connect(database, Part.AWARDS, "awards");
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private Connection connect(Database database, Part part, String user) throws SQLException {
        return DriverManager.getConnection(database.url(part), user, secrets.get("database-" + user));
    }
}
