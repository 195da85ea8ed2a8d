package vn.tongket.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds an answer of a service to its file in {@code contracts/}. After a change that was meant, run the test with
 * {@code -Dcontracts.update=true} and read the difference in the file before committing it.
 */
public final class Contracts {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Contracts() {}

    /** Compares as JSON, whatever the order of keys. */
    public static void check(String file, String actualJson) {
        Path path = Path.of("..", "contracts", file);
        try {
            JsonNode actual = JSON.readTree(actualJson);
            if (Boolean.getBoolean("contracts.update")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, JSON.writeValueAsString(actual) + "\n");
            }
            assertThat(actual)
                    .as("the answer and contracts/%s (refresh with -Dcontracts.update=true)", file)
                    .isEqualTo(JSON.readTree(Files.readString(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As {@link #check}, for annual figures: when they were read and how many changes came before do not matter. */
    public static void checkFigures(String file, String actualJson) {
        try {
            ObjectNode figures = (ObjectNode) JSON.readTree(actualJson);
            String section = figures.get("section").asText();
            assertThat(figures.get("dataVersion").asText()).matches(section.charAt(0) + "-\\d+");
            figures.put("asOf", "2025-01-06T08:00:00Z").put("dataVersion", section.charAt(0) + "-1842");
            check(file, figures.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
