package vn.tongket.kit.database;

import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.TupleTransformer;

/** Makes queries of SQL text; the only way to make them. */
public final class Sql {
    private Sql() {}

    /** A query for rows. */
    public static NativeQuery<Tuple> query(Session database, String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }

    /** A query for rows that are entities, or records with a component for each column. */
    public static <T> NativeQuery<T> query(Session database, String sql, Class<T> type) {
        return database.createNativeQuery(sql, type);
    }

    /**
     * A query for one column, of just the type that the SQL says: a count is a long.
     *
     * <p>Asked for the type itself, Hibernate never finds the plan of such a query again but keeps one more each time, all
     * with the same hash: soon every call would look through thousands.
     */
    public static <T> NativeQuery<T> column(Session database, String sql, Class<T> type) {
        return database.createNativeQuery(sql, Object.class).setTupleTransformer(new Column<>(type));
    }

    /** Equal to another one of its type, or the plan would not be found either. */
    private record Column<T>(Class<T> type) implements TupleTransformer<T> {
        @Override
        public T transformTuple(Object[] row, String[] names) {
            return type.cast(row[0]);
        }
    }
}
