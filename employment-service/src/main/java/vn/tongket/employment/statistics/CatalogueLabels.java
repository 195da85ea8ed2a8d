package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.language.Label;

/** Reads what channels, sexes, countries and sectors are called, and which channel is part of which. */
@ApplicationScoped
class CatalogueLabels {
    private static final String CHANNELS =
            "select '%s', code, name_vi, name_en, parent_code from job_creation_channels";
    private static final Map<JobGrouping, String> QUERIES = Map.of(
            JobGrouping.CHANNEL,
            CHANNELS,
            JobGrouping.SUBCHANNEL,
            CHANNELS,
            JobGrouping.SEX,
            "select '%s', lower(code), name_vi, name_en, null from sexes",
            JobGrouping.DESTINATION,
            "select '%s', code, name_vi, name_en, null from destination_countries",
            JobGrouping.SECTOR,
            "select '%s', code, name_vi, name_en, null from economic_sectors");

    private final Session database;
    private final UnitDirectory units;

    CatalogueLabels(Session database, UnitDirectory units) {
        this.database = database;
        this.units = units;
    }

    /** Labels for what is grouped by. */
    JobLabels labels(Collection<JobGrouping> groupings) {
        Map<JobGrouping, Map<String, Label>> labels = new EnumMap<>(JobGrouping.class);
        Map<String, String> parents = new HashMap<>();
        for (Tuple row : rows(groupings)) {
            String code = row.get(1, String.class);
            labels.computeIfAbsent(JobGrouping.valueOf(row.get(0, String.class)), grouping -> new HashMap<>())
                    .put(code, new Label(row.get(2, String.class), row.get(3, String.class)));
            if (row.get(4) != null) {
                parents.put(code, row.get(4, String.class));
            }
        }
        return new JobLabels(labels, parents, units);
    }

    private List<Tuple> rows(Collection<JobGrouping> groupings) {
        String sql = groupings.stream()
                .filter(QUERIES::containsKey)
                .map(grouping -> QUERIES.get(grouping).formatted(grouping.name()))
                .collect(Collectors.joining(" union all "));
        return sql.isEmpty() ? List.of() : Sql.query(database, sql).getResultList();
    }
}
