package vn.tongket.employment.intake;

import java.util.UUID;
import org.hibernate.Session;

/**
 * Joins the cells of an import with what they mean. How many cells there are is a guess of the database, a single one at
 * worst; a hundred thousand, joined one by one, would take minutes.
 */
final class ManyCells {
    private ManyCells() {}

    static int joined(Session database, String statement, UUID id) {
        allowNestedLoops(database, false);
        int rows = database.createNativeMutationQuery(statement)
                .setParameter("import", id)
                .executeUpdate();
        allowNestedLoops(database, true);
        return rows;
    }

    private static void allowNestedLoops(Session database, boolean allowed) {
        database.createNativeMutationQuery("set local enable_nestloop = " + allowed)
                .executeUpdate();
    }
}
