package vn.tongket.employment.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import vn.tongket.employment.intake.HeadCountPolicy.HeadCount;
import vn.tongket.employment.intake.SheetCell.Kind;

/**
 * Writes the rows of a file as {@code COPY} text: the first that is not blank as header, the others as cells. Rows that are
 * blank in the known columns are skipped.
 */
final class CellStager implements Consumer<SheetRow> {
    private static final String NULL = "\\N";

    private final Writer copy;
    private final String prefix;
    private final int most;
    private ImportHeader header;
    private int cells;

    /**
     * Prepares for one file.
     *
     * @param prefix the columns that are the same in every row
     * @param most cells that a file may have; one more answers 422 {@code import-too-large}
     */
    CellStager(Writer copy, String prefix, int most) {
        this.copy = copy;
        this.prefix = prefix;
        this.most = most;
    }

    int cells() {
        return cells;
    }

    ImportHeader header() {
        return header;
    }

    @Override
    public void accept(SheetRow row) {
        if (header == null) {
            header = row.isBlank() ? null : new ImportHeader(row);
        } else if (!header.isBlank(row)) {
            if (++cells > most) {
                throw ImportProblems.tooLarge(most);
            }
            write(row);
        }
    }

    private void write(SheetRow row) {
        StringBuilder line = new StringBuilder(prefix).append('\t').append(row.number());
        StringBuilder formulas = new StringBuilder();
        ImportColumn.staged().forEach(column -> {
            SheetCell cell = header.in(row, column);
            append(line.append('\t'), cell);
            if (cell != null && cell.kind() == Kind.FORMULA) {
                formulas.append(formulas.isEmpty() ? "{" : ",").append(column.field());
            }
        });
        appendHeadCount(line, header.in(row, ImportColumn.PERSONS));
        line.append('\t')
                .append(formulas.isEmpty() ? NULL : formulas.append('}'))
                .append('\n');
        try {
            copy.append(line);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void appendHeadCount(StringBuilder line, SheetCell cell) {
        HeadCount read =
                cell == null || cell.kind() == Kind.FORMULA ? new HeadCount(null, null) : HeadCountPolicy.read(cell);
        line.append('\t').append(read.value() == null ? NULL : read.value());
        line.append('\t').append(read.fault() == null ? NULL : read.fault().code());
    }

    private static void append(StringBuilder line, SheetCell cell) {
        if (cell == null) {
            line.append(NULL);
            return;
        }
        for (int i = 0; i < cell.text().length(); i++) {
            char letter = cell.text().charAt(i);
            switch (letter) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                // PostgreSQL has no text with it, and no keyboard types it
                case '\0' -> line.append('\ufffd');
                default -> line.append(letter);
            }
        }
    }
}
