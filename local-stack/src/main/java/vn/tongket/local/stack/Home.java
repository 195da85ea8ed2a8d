package vn.tongket.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tongket.local.console.LaunchFailure;

/**
 * Where things are.
 *
 * @param repository folder of the repository, with the packaged modules below it
 * @param state folder of everything that is kept between runs: data, logs, passwords
 */
public record Home(Path repository, Path state) {
    private static final String BINARIES = "binaries";

    /** Keeps its state in {@code .local/}. */
    public static Home of(Path repository) {
        Path root = repository.toAbsolutePath().normalize();
        return new Home(root, root.resolve(".local"));
    }

    /** With a state of its own that nobody else uses, for the time of a check. */
    public Home temporary() {
        try {
            return new Home(repository, Files.createTempDirectory("tongket-check-"));
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    /** Programs unpacked once for all runs, whatever their state folder. */
    Path binaries() {
        return repository.resolve(".local").resolve(BINARIES);
    }

    public Path sampleData() {
        return repository.resolve("sample-data");
    }

    public Path logs() {
        return state.resolve("logs");
    }

    /** Where the passwords of local users are, a file for each. */
    public Path users() {
        return state.resolve("users");
    }

    Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    /** A folder that nobody else may look into. */
    Path privateFolder(Path folder) {
        try {
            return Files.setPosixFilePermissions(folder(folder), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    /** Deletes what the state folder holds, save programs and the lock of whoever does this. */
    void clear() {
        delete(file -> !file.equals(state)
                && !file.startsWith(state.resolve(BINARIES))
                && !file.equals(state.resolve(ProcessRegister.LOCK)));
    }

    /** Deletes the state folder. */
    public void remove() {
        delete(file -> true);
    }

    private void delete(Predicate<Path> chosen) {
        if (Files.notExists(state)) {
            return;
        }
        try (Stream<Path> files = Files.walk(state)) {
            for (Path file :
                    files.filter(chosen).sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private LaunchFailure unwritable(IOException cause) {
        return new LaunchFailure(
                "Không ghi được vào thư mục " + state + ": " + cause.getMessage() + ".",
                "Cannot write to the folder " + state + ": " + cause.getMessage() + ".",
                cause);
    }
}
