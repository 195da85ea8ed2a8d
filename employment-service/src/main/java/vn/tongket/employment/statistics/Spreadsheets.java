package vn.tongket.employment.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as CSV and XLSX. */
final class Spreadsheets {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Without it Excel takes UTF-8 for the code page of the machine. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A spreadsheet would run text that begins so as a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Spreadsheets() {}

    static byte[] csv(SheetTable table) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.headings());
            for (List<Object> row : table.rows()) {
                printer.printRecord(row.stream().map(Spreadsheets::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : cell;
    }

    static byte[] xlsx(SheetTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "TongKet", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(table.title());
            for (int column = 0; column < table.headings().size(); column++) {
                sheet.value(0, column, table.headings().get(column));
            }
            sheet.range(0, 0, 0, table.headings().size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < table.rows().size(); row++) {
                write(sheet, row + 1, table.rows().get(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.value(row, column, cell.toString());
            }
        }
    }
}
