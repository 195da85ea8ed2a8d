package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, at the worst time: while everything starts. */
@Timeout(180)
class InterruptIT {
    /** Its bit in the masks of signals of a Linux process. */
    private static final long SIGINT = 1 << 1;

    private static final Path REPOSITORY = Path.of(System.getProperty("tongket.home"));

    @Test
    void leavesNoProcessAndNoFile(@TempDir Path temporary) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dtongket.home=" + REPOSITORY,
                        "-Djava.io.tmpdir=" + temporary,
                        "-jar",
                        REPOSITORY.resolve("local-stack/target/local-stack.jar").toString(),
                        "--check")
                .start();
        awaitLine(run.errorReader(), "✓ PostgreSQL");
        awaitLine(run.errorReader(), "… gateway");
        List<ProcessHandle> started = new ArrayList<>(run.descendants().toList());
        started.addAll(registered(temporary));
        assertThat(started).hasSizeGreaterThanOrEqualTo(5);

        interrupt(run);

        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isNotZero();
        // A process that is no child may be gone a moment before the system says so
        assertThat(started).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10)));
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("tongket-check-")))
                    .isEmpty();
        }
    }

    /** As a terminal does it; whoever runs in the background is asked to end in the other way. */
    private static void interrupt(Process process) throws IOException, InterruptedException {
        String signal = ignoresInterrupts(process) ? "-TERM" : "-INT";
        assertThat(new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    /** A shell makes its background jobs deaf to Ctrl-C, and they pass that on to all that they start. */
    private static boolean ignoresInterrupts(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow()
                .split("\\s+")[1];
        return (Long.parseUnsignedLong(ignored, 16) & SIGINT) != 0;
    }

    /** Those that are no children of the program, such as the database. */
    private static List<ProcessHandle> registered(Path temporary) throws IOException {
        try (Stream<Path> files = Files.walk(temporary, 2)) {
            Path register =
                    files.filter(file -> file.endsWith("processes")).findFirst().orElseThrow();
            return Files.readAllLines(register).stream()
                    .map(line -> Long.valueOf(line.split(" ")[0]))
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .toList();
        }
    }

    private static void awaitLine(BufferedReader said, String start) throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith(start)) {
            line = said.readLine();
        }
        assertThat(line).as("a line that begins with " + start).isNotNull();
    }
}
