package vn.tongket.employment.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.language.Label;

/** Reads the catalogue of this section's indicators. */
@ApplicationScoped
public class IndicatorQueries {
    private final Session database;

    IndicatorQueries(Session database) {
        this.database = database;
    }

    /** All indicators, sorted by code. */
    public Map<String, Indicator> all() {
        return Sql.query(
                        database,
                        """
                        select i.code, i.name_vi, i.name_en, i.unit_vi, i.unit_en, c.code is not null
                        from indicators i left join counted_indicators c on c.code = i.code""")
                .getResultStream()
                .map(IndicatorQueries::indicator)
                .collect(Collectors.toMap(Indicator::code, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static Indicator indicator(Tuple row) {
        return new Indicator(
                row.get(0, String.class),
                new Label(row.get(1, String.class), row.get(2, String.class)),
                new Label(row.get(3, String.class), row.get(4, String.class)),
                row.get(5, Boolean.class));
    }
}
