package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** Reads the catalogues of what a line may say. */
@ApplicationScoped
class CatalogueQueries {
    private static final String IN_USE =
            """
            select code from %1$s
            where coalesce(valid_from, '-infinity') <= :date and coalesce(valid_to, 'infinity') > :date
              and reference_active('%1$s', row_key, confidence)""";

    private final Session database;

    CatalogueQueries(Session database) {
        this.database = database;
    }

    /** Codes in use on a day, without those that the province has still to confirm. */
    Catalogues inUse(LocalDate date) {
        return new Catalogues(
                codes("job_creation_channels", date),
                codes("sexes", date),
                codes("destination_countries", date),
                codes("economic_sectors", date));
    }

    private Set<String> codes(String table, LocalDate date) {
        return Sql.column(database, IN_USE.formatted(table), String.class)
                .setParameter("date", date)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** What a line may say in one period. */
    record Catalogues(Set<String> channels, Set<String> sexes, Set<String> destinations, Set<String> sectors) {}
}
