package vn.tongket.employment.reference;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kit.reference.ReferenceTable;

/** The tables under {@code law/}; their README says where they come from. */
@Singleton
class EmploymentReferenceTables implements ReferenceTable.Catalogue {
    @Override
    public List<ReferenceTable> tables() {
        return List.of(
                new ReferenceTable("job_creation_channels", "law/job-creation-channels.csv", List.of("code")),
                new ReferenceTable("sexes", "law/sexes.csv", List.of("code")),
                new ReferenceTable("destination_countries", "law/destination-countries.csv", List.of("code")),
                new ReferenceTable("economic_sectors", "law/economic-sectors.csv", List.of("code")),
                new ReferenceTable(
                        "report_deadlines", "law/report-deadlines.csv", List.of("calendar", "period", "applies_from")),
                new ReferenceTable("reporting_levels", "law/reporting-levels.csv", List.of("level")),
                new ReferenceTable("indicators", "law/indicators.csv", List.of("code")),
                new ReferenceTable("counted_indicators", "law/counted-indicators.csv", List.of("code")),
                new ReferenceTable("indicator_readings", "law/indicator-readings.csv", List.of("code", "reading")),
                new ReferenceTable("overseas_forms", "law/overseas-forms.csv", List.of("code")),
                new ReferenceTable("event_deadlines", "law/event-deadlines.csv", List.of("event", "applies_from")));
    }
}
