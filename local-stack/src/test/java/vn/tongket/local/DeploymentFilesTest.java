package vn.tongket.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.local.stack.Part;

/** The files of a deployment, as far as they can be tried without Docker. */
class DeploymentFilesTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    @Test
    void nameEveryVariableInTheExample() throws IOException {
        Set<String> wanted = VARIABLE.matcher(compose())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> offered = Files.readAllLines(REPOSITORY.resolve(".env.example")).stream()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(offered).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "oidc", "observability"})
    void areValidAsTheyAreCloned(String profile) throws IOException, InterruptedException {
        assumeTrue(isOnPath("docker-compose"), "no docker-compose");
        Stream<String> command = profile.isEmpty()
                ? Stream.of("docker-compose", "config", "--quiet")
                : Stream.of("docker-compose", "--profile", profile, "config", "--quiet");
        Process process = new ProcessBuilder(command.toList())
                .directory(REPOSITORY.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void makeADatabaseForEachPart() throws IOException {
        Set<String> made = Pattern.compile("^create (\\w+) \"", Pattern.MULTILINE)
                .matcher(Files.readString(REPOSITORY.resolve("deploy/postgresql/create-databases.sh")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(made).isEqualTo(Stream.of(Part.values()).map(Part::database).collect(Collectors.toSet()));
    }

    private static String compose() throws IOException {
        return Files.readString(REPOSITORY.resolve("docker-compose.yml"));
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
