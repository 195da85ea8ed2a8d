package vn.tongket.employment.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import vn.tongket.employment.intake.ImportErrorTexts.Recorded;
import vn.tongket.kit.database.Sql;

/** Reads what became of the rows of an import. */
@ApplicationScoped
class OutcomeQueries {
    private static final String ROWS =
            """
            select c.row_number, o.outcome, c.unit, c.period, c.calendar, c.channel, c.sex, c.destination, c.sector,
                   c.persons, c.note, e.fields, e.codes, e.hints
            from import_cells c
            left join import_outcomes o on o.import_id = c.import_id and o.row_number = c.row_number
            left join (select row_number, array_agg(field) as fields, array_agg(code) as codes, array_agg(hint) as hints
                       from import_errors where import_id = ? group by row_number) e on e.row_number = c.row_number
            where c.import_id = ?
            order by c.row_number""";
    private static final int CELLS = 9;
    private static final int AT_ONCE = 1000;

    private final Session database;

    OutcomeQueries(Session database) {
        this.database = database;
    }

    /** The first errors of an import, by row and column. */
    List<Recorded> errors(UUID id, int most) {
        return Sql.query(
                        database,
                        """
                        select e.row_number, e.field, e.code, e.typed, e.hint
                        from import_errors e join job_report_imports i on i.id = e.import_id
                        where e.import_id = :import
                        order by e.row_number, array_position(i.column_fields, e.field)
                        limit :most""")
                .setParameter("import", id)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new Recorded(
                        row.get(0, Integer.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class)))
                .toList();
    }

    long countErrors(UUID id) {
        return Sql.column(database, "select count(*) from import_errors where import_id = :import", Long.class)
                .setParameter("import", id)
                .getSingleResult();
    }

    /** Those of some imports whose rows have not been purged: no import without rows is ever put on record. */
    Set<UUID> kept(List<UUID> imports) {
        return Set.copyOf(Sql.column(
                        database,
                        """
                        select id from job_report_imports i
                        where id in (:imports) and exists (select from import_cells c where c.import_id = i.id)""",
                        UUID.class)
                .setParameterList("imports", imports)
                .getResultList());
    }

    /**
     * A row of a file with what became of it.
     *
     * @param cells as typed, in the order of {@link ImportColumn#staged()}
     * @param outcome null where the import never came so far
     */
    record Row(int number, List<String> cells, String outcome, List<Recorded> errors) {}

    /** Passes on all rows of an import, a few at a time. */
    void forEachRow(UUID id, Consumer<Row> rows) {
        database.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(ROWS)) {
                query.setFetchSize(AT_ONCE);
                query.setObject(1, id);
                query.setObject(2, id);
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        rows.accept(row(found));
                    }
                }
            }
        });
    }

    private static Row row(ResultSet found) throws SQLException {
        List<String> cells = new ArrayList<>(CELLS);
        for (int i = 0; i < CELLS; i++) {
            cells.add(found.getString(3 + i));
        }
        int number = found.getInt(1);
        return new Row(number, cells, found.getString(2), errors(number, cells, found));
    }

    private static List<Recorded> errors(int row, List<String> cells, ResultSet found) throws SQLException {
        if (found.getArray("fields") == null) {
            return List.of();
        }
        String[] fields = (String[]) found.getArray("fields").getArray();
        String[] codes = (String[]) found.getArray("codes").getArray();
        String[] hints = (String[]) found.getArray("hints").getArray();
        List<String> names = ImportColumn.staged().map(ImportColumn::field).toList();
        List<Recorded> errors = new ArrayList<>(fields.length);
        for (int i = 0; i < fields.length; i++) {
            errors.add(new Recorded(row, fields[i], codes[i], cells.get(names.indexOf(fields[i])), hints[i]));
        }
        return errors;
    }
}
