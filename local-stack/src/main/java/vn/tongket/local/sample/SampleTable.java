package vn.tongket.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** One file of {@code sample-data/}. */
final class SampleTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private SampleTable() {}

    static List<Row> read(Path folder, String file) {
        try (CSVParser rows = CSVParser.parse(folder.resolve(file), StandardCharsets.UTF_8, FORMAT)) {
            return rows.stream().map(row -> new Row(row.toMap())).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A row by the names of its columns; an empty cell is null. */
    record Row(Map<String, String> cells) {
        String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("No column " + column);
            }
            return cell.isEmpty() ? null : cell;
        }

        Long number(String column) {
            String cell = text(column);
            return cell == null ? null : Long.valueOf(cell);
        }

        /** Words separated by spaces. */
        List<String> words(String column) {
            String cell = text(column);
            return cell == null ? List.of() : Arrays.asList(cell.split(" "));
        }

        String key(String... columns) {
            return Arrays.stream(columns).map(this::text).collect(Collectors.joining(" "));
        }
    }
}
