package vn.tongket.employment.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.tongket.kit.language.Language;

/** The outcome of every row of a file as CSV that a spreadsheet opens rightly and harmlessly. */
final class ImportResultFile implements Consumer<OutcomeQueries.Row>, AutoCloseable {
    private final CSVPrinter csv;
    private final boolean refused;
    private final ImportErrorTexts texts;
    private final Language language;

    ImportResultFile(OutputStream out, boolean refused, ImportErrorTexts texts, Language language) throws IOException {
        this.refused = refused;
        this.texts = texts;
        this.language = language;
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff'); // without it Excel takes UTF-8 for something else
        csv = CSVFormat.RFC4180.print(text);
        csv.printRecord(Stream.concat(
                        Stream.of("Dòng", "Kết quả", "Mã lỗi", "Lỗi"),
                        ImportColumn.staged().map(ImportColumn::vi))
                .toList());
    }

    @Override
    public void accept(OutcomeQueries.Row row) {
        List<String> values = new ArrayList<>();
        values.add(String.valueOf(row.number()));
        values.add(outcome(row));
        values.add(row.errors().stream().map(ImportErrorTexts.Recorded::code).collect(Collectors.joining("; ")));
        values.add(row.errors().stream()
                .map(error -> texts.text(error).in(language))
                .collect(Collectors.joining(" ")));
        row.cells().forEach(cell -> values.add(harmless(cell)));
        try {
            csv.printRecord(values);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** In a file that was refused as a whole, good rows were not applied either. */
    private String outcome(OutcomeQueries.Row row) {
        if (row.outcome() == null || refused && !row.outcome().equals("REFUSED")) {
            return "not-applied";
        }
        return row.outcome().toLowerCase(Locale.ROOT);
    }

    /** A spreadsheet runs what begins like a formula; an apostrophe makes it text again. */
    static String harmless(String cell) {
        return beginsLikeAFormula(cell, 0) ? "'" + cell : cell;
    }

    /** Takes the apostrophe away again from what is sent back. */
    static String asTyped(String cell) {
        return cell.startsWith("'") && beginsLikeAFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean beginsLikeAFormula(String cell, int start) {
        return cell != null && cell.length() > start && "=+-@\t\r".indexOf(cell.charAt(start)) >= 0;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
