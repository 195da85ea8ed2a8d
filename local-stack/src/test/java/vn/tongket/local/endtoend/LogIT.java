package vn.tongket.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tongket.local.stack.Part;

/** What a packaged service prints when nobody configures its log. */
class LogIT {
    private static final Path REPOSITORY = Path.of(System.getProperty("tongket.home"));

    /** Started without a database, which it says and stops; what it says is what counts here. */
    @Test
    void isJsonLineByLine() throws IOException, InterruptedException {
        ProcessBuilder service = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                REPOSITORY
                        .resolve(Part.AWARDS.module())
                        .resolve("target/quarkus-app/quarkus-run.jar")
                        .toString());
        service.environment().put("QUARKUS_HTTP_PORT", "0");
        service.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        service.environment().put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/nowhere");
        Process process = service.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isNotZero();

        List<JsonNode> lines = new ArrayList<>();
        for (String line : printed.lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("timestamp").asText()).isNotEmpty();
            assertThat(line.path("level").asText()).isNotEmpty();
            assertThat(line.path("message").isMissingNode()).isFalse();
        });
    }
}
