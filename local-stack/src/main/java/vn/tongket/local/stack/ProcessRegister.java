package vn.tongket.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.tongket.local.console.LaunchFailure;

/**
 * Who runs in a state folder. One run at a time holds its lock; the processes it starts are written down, so that the next
 * run can stop what a killed one left behind, and only that.
 */
final class ProcessRegister implements AutoCloseable {
    static final String LOCK = "lock";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path file;
    private final FileChannel channel;

    private ProcessRegister(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static ProcessRegister open(Home home) {
        Path lock = home.folder(home.state()).resolve(LOCK);
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!take(channel)) {
                channel.close();
                throw new LaunchFailure(
                        "Hệ thống đang chạy từ thư mục này; hãy dừng bằng Ctrl-C ở cửa sổ đó trước.",
                        "The stack is running from this folder already; stop it there with Ctrl-C first.");
            }
            return new ProcessRegister(home.state().resolve("processes"), channel);
        } catch (IOException unwritable) {
            throw new LaunchFailure("Không ghi được vào " + lock + ".", "Cannot write to " + lock + ".", unwritable);
        }
    }

    private static boolean take(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    synchronized void add(ProcessHandle process) {
        try {
            Files.writeString(file, Entry.of(process) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Stops what an earlier run left behind and returns how many processes that were. */
    int stopLeftovers() {
        try {
            if (Files.notExists(file)) {
                return 0;
            }
            List<ProcessHandle> left = Files.readAllLines(file).stream()
                    .flatMap(line -> Entry.parse(line).process().stream())
                    .toList();
            // Newest first: the services before the database they use
            for (int i = left.size() - 1; i >= 0; i--) {
                stop(left.get(i));
            }
            Files.delete(file);
            return left.size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void stop(ProcessHandle process) {
        CompletableFuture<ProcessHandle> gone = process.onExit();
        process.destroy();
        gone.completeOnTimeout(process, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        process.destroyForcibly();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    /** A process, told by its number together with its start: numbers are given again. */
    private record Entry(long pid, Instant started) {
        static Entry of(ProcessHandle process) {
            return new Entry(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
        }

        static Entry parse(String line) {
            String[] parts = line.split(" ");
            return new Entry(Long.parseLong(parts[0]), Instant.parse(parts[1]));
        }

        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid).filter(process -> process.info()
                    .startInstant()
                    // The system derives a start from the clock, which may have been set since
                    .filter(start -> Duration.between(start, started).abs().toSeconds() < 3)
                    .isPresent());
        }

        @Override
        public String toString() {
            return pid + " " + started;
        }
    }
}
