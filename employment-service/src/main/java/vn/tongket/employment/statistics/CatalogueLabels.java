package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.language.Label;

/** Reads what channels, countries and sectors are called, and which channel is part of which. */
@ApplicationScoped
class CatalogueLabels {
    private final Session database;
    private final UnitDirectory units;

    CatalogueLabels(Session database, UnitDirectory units) {
        this.database = database;
        this.units = units;
    }

    JobLabels labels() {
        Map<String, Label> channels = labels("job_creation_channels");
        return new JobLabels(
                Map.of(
                        JobGrouping.CHANNEL,
                        channels,
                        JobGrouping.SUBCHANNEL,
                        channels,
                        JobGrouping.DESTINATION,
                        labels("destination_countries"),
                        JobGrouping.SECTOR,
                        labels("economic_sectors")),
                units);
    }

    /** The channel above each that has one. */
    Map<String, String> parents() {
        return database.createNativeQuery(
                        "select code, parent_code from job_creation_channels where parent_code is not null",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    private Map<String, Label> labels(String table) {
        return database.createNativeQuery("select code, name_vi, name_en from " + table, Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> new Label(row.get(1, String.class), row.get(2, String.class))));
    }
}
