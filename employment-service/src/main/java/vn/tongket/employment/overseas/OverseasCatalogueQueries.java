package vn.tongket.employment.overseas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;

/** Reads the catalogues of forms and countries. */
@ApplicationScoped
class OverseasCatalogueQueries {
    private static final String IN_USE =
            """
            coalesce(c.valid_from, '-infinity') <= :day and coalesce(c.valid_to, 'infinity') > :day
            and reference_active('%1$s', c.row_key, c.confidence)""";

    private static final String FORMS =
            """
            select c.code, c.has_sender from overseas_forms c
            where not exists (select from overseas_forms below where below.parent_code = c.code) and\s"""
                    + IN_USE.formatted("overseas_forms");

    private static final String COUNTRIES =
            "select c.code from destination_countries c where " + IN_USE.formatted("destination_countries");

    private final Session database;

    OverseasCatalogueQueries(Session database) {
        this.database = database;
    }

    /** What is in use on a day, without what the province has still to confirm. */
    OverseasCatalogue inUse(LocalDate day) {
        Set<String> countries = Sql.column(database, COUNTRIES, String.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
        return new OverseasCatalogue(
                Sql.query(database, FORMS)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Boolean.class))),
                countries);
    }
}
