package vn.tongket.kit.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** Reads reference rows with their confirmations. Table names come from the catalogue, never from a request. */
@ApplicationScoped
class ReferenceQueries {
    private static final String ROWS =
            """
            select r.row_key, cast(to_jsonb(r) - 'row_key' as text), coalesce(to_jsonb(r) ->> 'confidence', 'verified'),
                   reference_active('%1$s', r.row_key, coalesce(to_jsonb(r) ->> 'confidence', 'verified')),
                   c.act_number, c.act_signed_on, c.note, c.confirmed_by, c.confirmed_at
            from %1$s r
            left join reference_confirmations c on c.table_name = '%1$s' and c.row_key = r.row_key
            where cast(:key as text) is null or r.row_key = :key
            order by r.row_key""";

    private final Session database;

    ReferenceQueries(Session database) {
        this.database = database;
    }

    List<ReferenceRow> rows(ReferenceTable table) {
        return read(table, null);
    }

    Optional<ReferenceRow> row(ReferenceTable table, String key) {
        return read(table, key).stream().findFirst();
    }

    private List<ReferenceRow> read(ReferenceTable table, String key) {
        return Sql.query(database, ROWS.formatted(table.name()))
                .setParameter("key", key)
                .getResultStream()
                .map(ReferenceQueries::row)
                .toList();
    }

    private static ReferenceRow row(Tuple row) {
        return new ReferenceRow(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Boolean.class),
                row.get(4) == null
                        ? null
                        : new ReferenceRow.Confirmation(
                                row.get(4, String.class),
                                row.get(5, LocalDate.class),
                                row.get(6, String.class),
                                row.get(7, String.class),
                                row.get(8, Instant.class)));
    }

    void confirm(ReferenceTable table, String key, ConfirmationRequest request, String by, Instant at) {
        database.createNativeMutationQuery(
                        """
                        insert into reference_confirmations
                            (table_name, row_key, act_number, act_signed_on, note, confirmed_by, confirmed_at)
                        values (:table, :key, :number, :signed, :note, :by, :at)
                        on conflict (table_name, row_key) do update
                        set act_number = excluded.act_number, act_signed_on = excluded.act_signed_on,
                            note = excluded.note, confirmed_by = excluded.confirmed_by,
                            confirmed_at = excluded.confirmed_at""")
                .setParameter("table", table.name())
                .setParameter("key", key)
                .setParameter("number", request.actNumber())
                .setParameter("signed", request.actSignedOn())
                .setParameter("note", request.note())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    boolean withdraw(ReferenceTable table, String key) {
        return database.createNativeMutationQuery(
                                "delete from reference_confirmations where table_name = :table and row_key = :key")
                        .setParameter("table", table.name())
                        .setParameter("key", key)
                        .executeUpdate()
                > 0;
    }
}
