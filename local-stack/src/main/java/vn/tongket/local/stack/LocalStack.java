package vn.tongket.local.stack;

import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.tongket.local.console.LaunchFailure;
import vn.tongket.local.console.Progress;
import vn.tongket.local.stack.ServiceProcess.Compilation;

/** The whole system, running. Closing it stops every process that it started, and no other. */
public final class LocalStack implements AutoCloseable {
    private final Home home;
    private final Ports ports;
    private final Progress progress;
    private final ProcessRegister register;
    private final Secrets secrets;
    private final Secrets userPasswords;
    private final Map<Part, ServiceProcess> running = new EnumMap<>(Part.class);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Object closing = new Object();
    private Compilation compilation = Compilation.QUICK;
    private volatile Database database;
    private boolean closed;

    private LocalStack(Home home, Ports ports, Progress progress, ProcessRegister register) {
        this.home = home;
        this.ports = ports;
        this.progress = progress;
        this.register = register;
        this.secrets = new Secrets(home, home.state().resolve("secrets"));
        this.userPasswords = new Secrets(home, home.users());
    }

    /**
     * Prepares a stack that nobody else runs in that state folder.
     *
     * @throws LaunchFailure where the folder is in use
     */
    public static LocalStack in(Home home, Ports ports, Progress progress) {
        ProcessRegister register = ProcessRegister.open(home);
        int left = register.stopLeftovers();
        if (left > 0) {
            progress.say("✓ Đã dừng " + left + " tiến trình còn lại của lần chạy trước");
        }
        return new LocalStack(home, ports, progress, register);
    }

    /** Runs the services as a server would, to measure them. Only before {@link #start}. */
    public void compileAsDeployed() {
        compilation = Compilation.AS_DEPLOYED;
    }

    /** Deletes all data, logs and passwords of the state folder. Only before {@link #start}. */
    public void reset() {
        home.clear();
        progress.say("✓ Đã xoá dữ liệu cũ trong " + home.state());
    }

    /** Starts everything and returns when it is ready. */
    public void start() throws InterruptedException {
        ports.requireFree();
        Progress.Step step = progress.begin("PostgreSQL, cổng " + ports.postgres());
        database = Database.start(home, ports.postgres(), secrets);
        register.add(database.process());
        step.done("PostgreSQL");
        List<Part> parts = List.of(Part.values());
        Progress.Step services = progress.begin("Khởi động " + parts.size() + " dịch vụ");
        parts.forEach(this::launch);
        for (Part part : parts) {
            Progress.Step one =
                    progress.begin(part.module() + ", cổng " + ports.http().get(part));
            process(part).awaitReady(client);
            one.done(part.module());
        }
        services.done("Tất cả đã sẵn sàng");
    }

    /** Starts one part again and returns when it is ready. */
    public void start(Part part) throws InterruptedException {
        launch(part);
        process(part).awaitReady(client);
    }

    /** Stops one part and returns when it is gone. */
    public void stop(Part part) {
        ServiceProcess process;
        synchronized (this) {
            process = running.remove(part);
        }
        process.close();
    }

    /** Ends one part as a power cut would, without a word to it. */
    public void kill(Part part) throws InterruptedException {
        ServiceProcess process;
        synchronized (this) {
            process = running.remove(part);
        }
        process.kill();
    }

    /** A connection to the database of a part, past the part itself: to measure against and to check what is recorded. */
    public Connection database(Part part) throws SQLException {
        return DriverManager.getConnection(
                database.url(part), part.database(), secrets.get("database-" + part.database()));
    }

    public URI address(Part part) {
        return URI.create("http://127.0.0.1:" + ports.http().get(part));
    }

    /** Where health, metrics and build information of a part are. */
    public URI managementAddress(Part part) {
        return URI.create("http://127.0.0.1:" + ports.management().get(part));
    }

    /** The passwords of local users, by user name. */
    public Secrets userPasswords() {
        return userPasswords;
    }

    public Home home() {
        return home;
    }

    private synchronized ServiceProcess process(Part part) {
        return running.get(part);
    }

    private synchronized void launch(Part part) {
        if (closed) {
            throw new LaunchFailure("Đang dừng.", "Stopping.");
        }
        ServiceProcess process = ServiceProcess.start(part, home, ports, compilation, environment(part));
        register.add(process.handle());
        running.put(part, process);
    }

    private Map<String, String> environment(Part part) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.http().get(part)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put(
                "QUARKUS_MANAGEMENT_PORT", String.valueOf(ports.management().get(part)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url(part));
        environment.put("QUARKUS_DATASOURCE_USERNAME", part.database());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get("database-" + part.database()));
        environment.put("TONGKET_LOG_JSON", "false");
        for (Part other : Part.values()) {
            environment.put(other.addressVariable(), address(other).toString());
        }
        if (part == Part.GATEWAY) {
            environment.put("TONGKET_ADMINISTRATOR_PASSWORD", userPasswords.get("administrator"));
            environment.put("TONGKET_SESSION_KEY", secrets.get("session-key"));
        }
        return environment;
    }

    @Override
    public void close() {
        // A second caller waits until everything is down: the JVM may halt as soon as it returns
        synchronized (closing) {
            stopServices();
            if (database != null) {
                database.close();
            }
            register.close();
        }
    }

    private void stopServices() {
        List<ServiceProcess> services;
        synchronized (this) {
            closed = true;
            services = List.copyOf(running.values());
            running.clear();
        }
        CompletableFuture.allOf(services.stream()
                        .map(service -> CompletableFuture.runAsync(service::close))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
