package vn.tongket.employment.intake;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The two kinds of file that can be sent. */
enum ImportFormat {
    CSV {
        @Override
        void read(Path file, Consumer<SheetRow> rows) {
            CsvRows.read(file, rows);
        }
    },
    XLSX {
        @Override
        void read(Path file, Consumer<SheetRow> rows) {
            WorkbookSafety.check(file);
            XlsxRows.read(file, rows);
        }
    };

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static ImportFormat ofContentType(String type) {
        return type != null && type.startsWith(CSV_TYPE) ? CSV : XLSX;
    }

    String contentType() {
        return this == CSV ? CSV_TYPE + ";charset=UTF-8" : XLSX_TYPE;
    }

    /** Passes on one row after the other, header and blank rows among them; nothing of the file is held in memory. */
    abstract void read(Path file, Consumer<SheetRow> rows);
}
