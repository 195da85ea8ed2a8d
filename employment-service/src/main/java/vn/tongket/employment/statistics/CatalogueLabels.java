package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.language.Label;

/** Reads what channels, countries and sectors are called, and which channel is part of which. */
@ApplicationScoped
class CatalogueLabels {
    private static final Map<JobGrouping, String> TABLES = Map.of(
            JobGrouping.CHANNEL, "job_creation_channels",
            JobGrouping.SUBCHANNEL, "job_creation_channels",
            JobGrouping.DESTINATION, "destination_countries",
            JobGrouping.SECTOR, "economic_sectors");

    private final Session database;
    private final UnitDirectory units;

    CatalogueLabels(Session database, UnitDirectory units) {
        this.database = database;
        this.units = units;
    }

    /** Labels for what is grouped by. */
    JobLabels labels(List<JobGrouping> groupings) {
        Map<JobGrouping, Map<String, Label>> labels = new EnumMap<>(JobGrouping.class);
        groupings.forEach(grouping -> {
            if (TABLES.containsKey(grouping)) {
                labels.put(grouping, labels(TABLES.get(grouping)));
            }
        });
        return new JobLabels(labels, units);
    }

    /** The channel above each that has one; nothing where nobody asks for channels. */
    Map<String, String> parents(List<JobGrouping> groupings) {
        if (!groupings.contains(JobGrouping.CHANNEL)) {
            return Map.of();
        }
        return Sql.query(database, "select code, parent_code from job_creation_channels where parent_code is not null")
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    private Map<String, Label> labels(String table) {
        return Sql.query(database, "select code, name_vi, name_en from " + table)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> new Label(row.get(1, String.class), row.get(2, String.class))));
    }
}
