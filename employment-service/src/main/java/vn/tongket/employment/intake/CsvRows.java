package vn.tongket.employment.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
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

/** Reads CSV in UTF-8 with or without a mark, separated by commas or, as Excel in Vietnam writes it, by semicolons. */
final class CsvRows {
    private static final int HEADER_AT_MOST = 8192;

    private CsvRows() {}

    static void read(Path file, Consumer<SheetRow> rows) {
        try (BufferedReader text = open(file);
                CSVParser parser = CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator(text))
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
                HEADER_AT_MOST);
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        return text;
    }

    private static char separator(Reader text) throws IOException {
        text.mark(HEADER_AT_MOST);
        int commas = 0;
        int semicolons = 0;
        for (int i = 0; i < HEADER_AT_MOST; i++) {
            int letter = text.read();
            if (letter == -1 || letter == '\n') {
                break;
            }
            commas += letter == ',' ? 1 : 0;
            semicolons += letter == ';' ? 1 : 0;
        }
        text.reset();
        return semicolons > commas ? ';' : ',';
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
