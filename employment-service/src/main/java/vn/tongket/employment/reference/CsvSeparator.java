package vn.tongket.employment.reference;

import java.io.IOException;
import java.io.Reader;

/** What stands between the cells of a CSV file: a comma or, as Excel in Vietnam writes it, a semicolon. */
public final class CsvSeparator {
    /** How much of a file is looked at, in letters; a reader must be able to go back so far. */
    public static final int HEADER_AT_MOST = 8192;

    private CsvSeparator() {}

    /** The one that the header has more of. Leaves the reader where it was. */
    public static char of(Reader text) throws IOException {
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
}
