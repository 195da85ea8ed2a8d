package vn.tongket.employment.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.tongket.employment.intake.SheetCell.Kind;

/**
 * Reads the first sheet of a workbook, row by row, and refuses a workbook with figures on others, since they would be left
 * out without a word. {@link WorkbookSafety} has looked at the file before.
 */
final class XlsxRows {
    /** Rows of another sheet among which the headings may stand below blank ones. */
    private static final int ROWS_LOOKED_AT = 100;

    /** In a number format: texts and characters as they stand, colours and conditions, blanks. */
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|[\\\\_*].");

    private static final Pattern DAY_OR_HOUR = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private XlsxRows() {}

    /** A reading of the workbook, which a damaged part brings to an end. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    static void read(Path file, Consumer<SheetRow> rows) {
        try (ReadableWorkbook workbook = open(file)) {
            refuseFiguresBeyondFirst(workbook);
            readFirst(workbook, rows);
        } catch (IOException notClosed) {
            throw unreadable();
        }
    }

    /** The library demands a part with styles where formats are asked for; a workbook without one has none. */
    private static ReadableWorkbook open(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (IOException | RuntimeException withoutStyles) {
            return undamaged(() -> new ReadableWorkbook(file.toFile()));
        }
    }

    private static void readFirst(ReadableWorkbook workbook, Consumer<SheetRow> rows) throws IOException {
        try (Stream<Row> sheet = undamaged(() -> workbook.getFirstSheet().openStream())) {
            Iterator<Row> iterator = undamaged(sheet::iterator);
            for (SheetRow row = next(iterator); row != null; row = next(iterator)) {
                rows.accept(row);
            }
        }
    }

    private static void refuseFiguresBeyondFirst(ReadableWorkbook workbook) {
        List<String> others = workbook.getSheets()
                .skip(1)
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .filter(XlsxRows::hasHeadings)
                .map(Sheet::getName)
                .toList();
        if (!others.isEmpty()) {
            throw ImportProblems.otherSheets(others);
        }
    }

    /** Whether the first row that is not blank holds the headings of the template. */
    private static boolean hasHeadings(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(ROWS_LOOKED_AT)
                    .map(XlsxRows::row)
                    .filter(row -> !row.isBlank())
                    .findFirst()
                    .filter(ImportHeader::isIn)
                    .isPresent();
        } catch (IOException | RuntimeException noFigures) { // a sheet that is a chart, or damaged
            return false;
        }
    }

    private static SheetRow next(Iterator<Row> rows) {
        Row row = undamaged(() -> rows.hasNext() ? rows.next() : null);
        return row == null ? null : row(row);
    }

    private static <T> T undamaged(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | RuntimeException damaged) { // the library has no one exception for a damaged part
            throw unreadable();
        }
    }

    private static SheetRow row(Row row) {
        List<SheetCell> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? null : cell(cell));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static SheetCell cell(Cell cell) {
        if (cell.getFormula() != null) {
            return new SheetCell("=" + cell.getFormula(), Kind.FORMULA);
        }
        String text = TypedText.of(text(cell));
        return text == null ? null : new SheetCell(text, kind(cell));
    }

    private static Kind kind(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return Kind.TEXT;
        }
        String format = cell.getDataFormatString();
        boolean day = format != null
                && DAY_OR_HOUR.matcher(NOT_SHOWN.matcher(format).replaceAll("")).find();
        return day ? Kind.DATE : Kind.NUMBER;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            // Stored as 0 or 1, which would be taken for a head count
            case BOOLEAN -> cell.getText().toUpperCase(Locale.ROOT);
            // Of type FORMULA too: programs mark with t="str" what is plain text
            default -> cell.getRawValue();
        };
    }

    private static RuntimeException unreadable() {
        return ImportProblems.unreadable(
                "Sổ tính bị hỏng hoặc không có trang tính; mở bằng Excel và lưu lại dạng .xlsx.",
                "The workbook is damaged or has no sheet; open it in Excel and save it as .xlsx.");
    }
}
