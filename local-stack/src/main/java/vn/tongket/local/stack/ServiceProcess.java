package vn.tongket.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.tongket.local.console.LaunchFailure;

/** One packaged part in a JVM of its own. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    /** Longer than the services give to requests in flight. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    // Small: all of it is meant to fit on a laptop beside other work.
    private static final List<String> SMALL = List.of("-Xmx256m", "-XX:+UseSerialGC");

    /** How much the JVM compiles. */
    enum Compilation {
        /** Ready in half the time, and slower once it runs. */
        QUICK("-XX:TieredStopAtLevel=1"),
        AS_DEPLOYED("-XX:+TieredCompilation");

        private final String option;

        Compilation(String option) {
            this.option = option;
        }
    }

    private final Part part;
    private final Process process;
    private final Path log;
    private final URI health;

    private ServiceProcess(Part part, Process process, Path log, URI health) {
        this.part = part;
        this.process = process;
        this.log = log;
        this.health = health;
    }

    static ServiceProcess start(
            Part part, Home home, Ports ports, Compilation compilation, Map<String, String> environment) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path log = home.folder(home.logs()).resolve(part.module() + ".log");
        ProcessBuilder builder = new ProcessBuilder(java.toString());
        builder.command().addAll(SMALL);
        builder.command().add(compilation.option);
        builder.command().addAll(List.of("-jar", part.program(home.repository()).toString()));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        URI health = URI.create("http://127.0.0.1:" + ports.management().get(part) + "/q/health/ready");
        try {
            return new ServiceProcess(part, builder.start(), log, health);
        } catch (IOException failed) {
            throw new LaunchFailure(
                    "Không khởi động được " + part.module() + ": " + failed.getMessage() + ".",
                    "Cannot start " + part.module() + ": " + failed.getMessage() + ".",
                    failed);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until the part says that it and what it depends on are ready. */
    void awaitReady(HttpClient client) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(client)) {
            if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw failure("dừng khi đang khởi động", "stopped while starting");
            }
            if (System.nanoTime() > deadline) {
                throw failure("không sẵn sàng sau 3 phút", "was not ready after 3 minutes");
            }
        }
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        HttpRequest look =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(look, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private LaunchFailure failure(String vi, String en) {
        return new LaunchFailure(
                part.module() + " " + vi + "; xem " + log + ".", part.module() + " " + en + "; see " + log + ".");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
