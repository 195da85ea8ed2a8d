package vn.tongket.employment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that was sent, on disk as long as its request lasts: a workbook cannot be read from a stream. */
record SpooledFile(Path path, String sha256) implements AutoCloseable {

    static SpooledFile of(InputStream body) {
        try {
            Path path = Files.createTempFile("import", null);
            try (DigestInputStream hashed = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"))) {
                Files.copy(hashed, path, StandardCopyOption.REPLACE_EXISTING);
                return new SpooledFile(
                        path, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
            } catch (IOException interrupted) {
                Files.delete(path);
                throw interrupted;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
