package vn.tongket.awards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The worked examples in {@code law/test-vectors.csv}, which were made from the acts and not from this code. */
public final class LawVectors {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One example. */
    public record Vector(String id, JsonNode given, JsonNode expected) {
        @Override
        public String toString() {
            return id + " " + given;
        }
    }

    private LawVectors() {}

    public static Stream<Vector> of(String topic) {
        try (Reader csv =
                Files.newBufferedReader(Path.of("src/test/resources/law/test-vectors.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(csv).stream()
                    .filter(row -> row.get("topic").equals(topic))
                    .map(LawVectors::vector)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Vector vector(CSVRecord row) {
        try {
            return new Vector(row.get("id"), JSON.readTree(row.get("given")), JSON.readTree(row.get("expected")));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
