package vn.tongket.employment.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The template as CSV, for those who make their files by program. */
final class TemplateCsv {
    private TemplateCsv() {}

    static void write(ImportTemplate template, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff'); // without it Excel takes UTF-8 for something else
        try (CSVPrinter csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord(
                    Arrays.stream(ImportColumn.values()).map(ImportColumn::vi).toList());
            for (ImportTemplate.Line line : template.lines()) {
                csv.printRecord(template.cells(line).stream()
                        .map(ImportResultFile::harmless)
                        .toList());
            }
        }
    }
}
