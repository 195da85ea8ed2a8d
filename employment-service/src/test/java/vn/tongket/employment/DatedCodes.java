package vn.tongket.employment;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Codes that the catalogues of lines know for a time only, since hardly any that ships has an end. Written for March 2024: each
 * catalogue gets one that begins on the day after it, one whose last day is the 30th, and one that is in force on the 31st alone.
 */
public final class DatedCodes {
    public static final String ONE_DAY = "ONE-DAY";
    public static final String COUNTRY_ONE_DAY = "XZ";

    /** For each catalogue the code not yet, no longer and on one day in force; of countries such as ISO 3166 never gives out. */
    private static final Map<String, List<String>> CODES = Map.of(
            "job_creation_channels", List.of("NOT-YET", "NO-LONGER", ONE_DAY),
            "economic_sectors", List.of("NOT-YET", "NO-LONGER", ONE_DAY),
            "destination_countries", List.of("XX", "XY", COUNTRY_ONE_DAY));

    private static final String INSERT =
            """
            insert into %1$s (row_key, code, name_vi, name_en, valid_from, valid_to, confidence)
            select code, code, 'Tên ' || code, 'Name of ' || code, valid_from, valid_to, 'verified'
            from (values ('%2$s', date '2024-04-01', cast(null as date)),
                         ('%3$s', null, date '2024-03-31'),
                         ('%4$s', date '2024-03-31', date '2024-04-01')) as dated (code, valid_from, valid_to)""";

    private static final String DELETE = "delete from %s where name_vi = 'Tên ' || code";

    private DatedCodes() {}

    public static void insert(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String table : CODES.keySet()) {
                List<String> codes = CODES.get(table);
                sql.execute(INSERT.formatted(table, codes.get(0), codes.get(1), codes.get(2)));
            }
        }
    }

    /** To be called after each test, because the catalogues are not emptied between tests. */
    public static void delete(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            // Lines of this test still name the codes, and go only before the next one
            sql.execute("set session_replication_role = replica");
            for (String table : CODES.keySet()) {
                sql.execute(DELETE.formatted(table));
            }
            sql.execute("set session_replication_role = origin");
        }
    }
}
