package vn.tongket.kit.reference;

import java.util.List;

/**
 * A table of dated reference data (laws, rates, catalogues) that ships with a service as CSV.
 *
 * <p>The database table has the columns of the CSV under the same names, and {@code row_key text} as its primary key. It
 * has a column {@code confidence} unless every row is firm.
 *
 * @param name of the database table
 * @param resource class path of the CSV (UTF-8, header row, RFC 4180)
 * @param keyColumns columns that together identify a row, joined by {@code ~} into {@code row_key}
 */
public record ReferenceTable(String name, String resource, List<String> keyColumns) {

    /** The tables of one service; offered as a bean. */
    public interface Catalogue {
        List<ReferenceTable> tables();
    }
}
