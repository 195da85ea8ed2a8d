package vn.tongket.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys, made on first use and kept in files that only their owner can read. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Home home;
    private final Path folder;

    Secrets(Home home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /** The secret of that name; the same in every run. */
    public synchronized String get(String name) {
        Path file = home.privateFolder(folder).resolve(name);
        try {
            if (Files.notExists(file)) {
                // Private before there is anything in it to read
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, fresh());
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fresh() {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
