package vn.tongket.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void areTheSameInEveryRunAndUnlikeEachOther() {
        String first = secrets().get("reporter");

        assertThat(secrets().get("reporter")).isEqualTo(first).hasSizeGreaterThan(30);
        assertThat(secrets().get("viewer")).isNotEqualTo(first);
    }

    @Test
    void areReadByTheirOwnerOnly() throws IOException {
        secrets().get("reporter");

        assertThat(permissions(folder.resolve("users"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("users/reporter"))).isEqualTo("rw-------");
    }

    private Secrets secrets() {
        return new Secrets(new Home(folder, folder), folder.resolve("users"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
