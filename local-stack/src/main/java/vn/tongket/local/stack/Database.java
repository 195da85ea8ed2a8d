package vn.tongket.local.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import vn.tongket.local.console.LaunchFailure;

/** A PostgreSQL of our own, with a database and a user for each part. Data stay in the state folder. */
final class Database implements AutoCloseable {
    private static final String ACCESS =
            """
            # Every connection proves its password.
            local  all  all                scram-sha-256
            host   all  all  127.0.0.1/32  scram-sha-256
            host   all  all  ::1/128       scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Path folder;

    private Database(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static Database start(Home home, int port, Secrets secrets) {
        // Without it the library unpacks into a folder that all users of the machine share
        System.setProperty("ot.epg.working-dir", home.binaries().toString());
        Path folder = home.privateFolder(home.state().resolve("postgres"));
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    // The same order and letter case of names on every machine, whatever its locale
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "120")
                    // The library is made for data that may be lost; these may not
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    // Or its log quotes the values of refused rows: personal data
                    .setServerConfig("log_error_verbosity", "terse")
                    .setConnectConfig("password", secrets.get("postgres"))
                    .start();
            Database database = new Database(server, folder);
            database.prepare(secrets);
            return database;
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new LaunchFailure(
                    "PostgreSQL không khởi động được: " + failed.getMessage() + ".",
                    "PostgreSQL did not start: " + failed.getMessage() + ".",
                    failed);
        }
    }

    String url(Part part) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + part.database();
    }

    /** The server itself, which is no child of this process. */
    ProcessHandle process() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void prepare(Secrets secrets) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("alter role postgres password '" + secrets.get("postgres") + "'");
            for (Part part : Part.values()) {
                String name = part.database();
                if (!exists(sql, "select from pg_roles where rolname = '" + name + "'")) {
                    sql.execute("create role " + name + " login");
                }
                sql.execute("alter role " + name + " password '" + secrets.get("database-" + name) + "'");
                if (!exists(sql, "select from pg_database where datname = '" + name + "'")) {
                    sql.execute("create database " + name + " owner " + name);
                    sql.execute("revoke all on database " + name + " from public");
                }
            }
            Files.writeString(folder.resolve("pg_hba.conf"), ACCESS);
            sql.execute("select pg_reload_conf()");
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
