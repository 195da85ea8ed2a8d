package vn.tongket.gateway.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.language.Label;

/** Reads the catalogue of indicators. */
@ApplicationScoped
public class IndicatorQueries {
    private final Session database;

    IndicatorQueries(Session database) {
        this.database = database;
    }

    /** All indicators by code. */
    public Map<String, Indicator> all() {
        return Sql.query(database, "select code, name_vi, name_en, unit_vi, unit_en, direction from indicators")
                .getResultStream()
                .map(IndicatorQueries::indicator)
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    private static Indicator indicator(Tuple row) {
        return new Indicator(
                row.get(0, String.class),
                new Label(row.get(1, String.class), row.get(2, String.class)),
                new Label(row.get(3, String.class), row.get(4, String.class)),
                row.get(5, String.class));
    }
}
