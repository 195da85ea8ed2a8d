package vn.tongket.employment.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tongket.employment.intake.SheetCell.Kind;
import vn.tongket.employment.reference.CsvSeparator;

/** Reads CSV in UTF-8 with or without a mark. */
final class CsvRows {
    private CsvRows() {}

    static void read(Path file, Consumer<SheetRow> rows) {
        try (BufferedReader text = open(file);
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(CsvSeparator.of(text))
                        .get()
                        .parse(text)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (CSVRecord row = next(records); row != null; row = next(records)) {
                rows.accept(new SheetRow(Math.toIntExact(row.getRecordNumber()), cells(row)));
            }
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        // Reports what is not UTF-8: read with question marks, names would be wrong without a word
        BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                CsvSeparator.HEADER_AT_MOST);
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        return text;
    }

    private static CSVRecord next(Iterator<CSVRecord> records) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException malformed) {
            throw unreadable();
        }
    }

    private static List<SheetCell> cells(CSVRecord row) {
        return row.stream().map(CsvRows::cell).toList();
    }

    private static SheetCell cell(String typed) {
        String text = TypedText.of(typed);
        if (text == null) {
            return null;
        }
        return new SheetCell(ImportResultFile.asTyped(text), text.startsWith("=") ? Kind.FORMULA : Kind.TEXT);
    }

    private static RuntimeException unreadable() {
        return ImportProblems.unreadable(
                "Tệp không phải CSV mã UTF-8; trong Excel chọn \"CSV UTF-8\" khi lưu.",
                "This is no CSV file in UTF-8; choose \"CSV UTF-8\" when saving in Excel.");
    }
}
