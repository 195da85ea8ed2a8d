package vn.tongket.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./run} in a fresh clone, in a folder with blanks, on machines that lack something. */
class RunScriptTest {
    private static final List<String> ORDINARY =
            List.of("bash", "dirname", "awk", "df", "find", "mkdir", "tee", "grep", "head");

    @TempDir
    Path folder;

    private Path clone;
    private Path tools;

    @BeforeEach
    void cloneTheRepository() throws IOException {
        clone = Files.createDirectories(folder.resolve("bản sao của tôi"));
        Files.copy(Path.of("../run"), clone.resolve("run"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : ORDINARY) {
            tool(tool, "exec " + find(tool) + " \"$@\"");
        }
    }

    @Test
    void asksForAJdkWhereThereIsNoJava() throws IOException, InterruptedException {
        assertThat(run())
                .isEqualTo(
                        new Outcome(
                                1,
                                """
                        Chưa có Java: hãy cài JDK 17 trở lên.
                        There is no Java: install a JDK 17 or newer.
                        """));
    }

    @Test
    void namesTheVersionOfAJavaThatIsTooOld() throws IOException, InterruptedException {
        tool("java", "echo '    java.specification.version = 11' >&2");

        assertThat(run())
                .isEqualTo(
                        new Outcome(
                                1,
                                """
                        Java ở đây là bản 11: cần JDK 17 trở lên.
                        The Java here is version 11: a JDK 17 or newer is needed.
                        """));
    }

    @Test
    void asksForMavenWhereNothingIsBuiltYet() throws IOException, InterruptedException {
        tool("java", "echo '    java.specification.version = 17' >&2");

        assertThat(run().exitCode()).isEqualTo(1);
        assertThat(run().said()).contains("hãy cài Maven 3.8.6 trở lên", "install Maven 3.8.6 or newer");
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException, InterruptedException {
        tool("java", "echo '    java.specification.version = 17' >&2");
        tool("df", "printf 'Filesystem 1024-blocks Used Available\\n/dev/sda 9 8 1048575\\n'");

        assertThat(run().exitCode()).isEqualTo(1);
        assertThat(run().said()).contains("còn dưới 1 GB trống", "less than 1 GB free");
    }

    @Test
    void pointsToTheLogWhereTheBuildFails() throws IOException, InterruptedException {
        tool("java", "echo '    java.specification.version = 17' >&2");
        tool("javac", "exit 0");
        tool("mvn", "echo '[ERROR] no such module'; exit 1");

        assertThat(run().exitCode()).isEqualTo(1);
        assertThat(run().said())
                .contains("[ERROR] no such module", "Biên dịch không thành công", "The build failed")
                .contains(clone.toRealPath().resolve(".local/logs/build.log").toString());
    }

    private Outcome run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(clone.resolve("run").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PATH", tools.toString());
        builder.environment().remove("JAVA_HOME");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private void tool(String name, String script) throws IOException {
        Path tool = Files.writeString(tools.resolve(name), "#!" + find("bash") + "\n" + script + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        return List.of("/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin").stream()
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private record Outcome(int exitCode, String said) {}
}
