package vn.tongket.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.local.sample.SampleTable.Row;

/**
 * Job reports, entered and submitted by the reporter and approved by the specialist; plans, workers abroad and figures of the
 * labour market.
 */
final class EmploymentSample implements SamplePart {
    private static final String REPORTS = "/employment/job-reports";
    private static final String WORKERS_ABROAD = "/employment/overseas-workers";

    private final SampleUsers users;

    EmploymentSample(SampleUsers users) {
        this.users = users;
    }

    @Override
    public String name() {
        return "lao động – việc làm";
    }

    @Override
    public String load(Path folder, Crew crew) {
        Api reporter = users.as("reporter");
        Map<String, JsonNode> known = reporter.all(REPORTS + "?calendar=calendar-year").stream()
                .collect(Collectors.toMap(
                        report -> report.at("/unit/code").asText() + " "
                                + report.path("period").asText(),
                        Function.identity()));
        Map<String, List<Row>> reports = SampleTable.read(folder, "job-reports.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.key("unit", "period"), LinkedHashMap::new, Collectors.toList()));
        crew.each(reports.entrySet(), report -> settle(known.get(report.getKey()), report.getValue()));
        SampleTable.read(folder, "plans.csv").forEach(this::plan);
        List<Row> workers = SampleTable.read(folder, "workers-abroad.csv");
        register(workers, crew);
        users.as("specialist")
                .postCsv(
                        "/employment/labour-market-indicators/imports", folder.resolve("labour-market-indicators.csv"));
        return reports.size() + " báo cáo việc làm, " + workers.size() + " người đi làm việc ở nước ngoài";
    }

    private void settle(JsonNode known, List<Row> lines) {
        JsonNode report = known == null ? users.as("reporter").post(REPORTS, request(lines)) : known;
        String path = REPORTS + "/" + report.path("id").asText();
        if (report.path("status").asText().equals("draft")) {
            report = users.as("reporter").act(path + "/submission", report);
        }
        if (report.path("status").asText().equals("submitted")) {
            users.as("specialist").act(path + "/approval", report);
        }
    }

    private static Map<String, Object> request(List<Row> lines) {
        Row first = lines.get(0);
        return Fields.of(
                "unit", first.text("unit"),
                "period", first.text("period"),
                "provenance", first.text("provenance"),
                "lines", lines.stream().map(EmploymentSample::line).toList());
    }

    private static Map<String, Object> line(Row row) {
        return Fields.of(
                "channel", row.text("channel"),
                "sex", row.text("sex"),
                "destination", row.text("destination"),
                "persons", row.number("persons"));
    }

    private void register(List<Row> workers, Crew crew) {
        Api reporter = users.as("reporter");
        Set<String> known = reporter.all(WORKERS_ABROAD).stream()
                .map(EmploymentSample::trait)
                .collect(Collectors.toSet());
        crew.each(
                workers.stream()
                        .filter(row -> !known.contains(row.key("unit", "sex", "birth_year", "country", "departed_on")))
                        .toList(),
                row -> reporter.post(WORKERS_ABROAD, PersonRequests.workerAbroad(row)));
    }

    /** What tells the workers of the sample apart in a list, where names and numbers are masked. */
    private static String trait(JsonNode worker) {
        return String.join(
                " ",
                worker.at("/unit/code").asText(),
                worker.path("sex").asText(),
                worker.at("/birth/year").asText(),
                worker.path("country").asText(),
                worker.path("departedOn").asText());
    }

    private void plan(Row row) {
        String path = "/employment/plans/" + row.text("year") + "/" + row.text("indicator");
        Api specialist = users.as("specialist");
        if (specialist.find(path + "?unit=" + row.text("unit")).isEmpty()) {
            specialist.put(
                    path,
                    Fields.of(
                            "unit", row.text("unit"),
                            "value", row.number("value"),
                            "decisionNumber", row.text("decision_number"),
                            "decisionDate", row.text("decision_date")));
        }
    }
}
