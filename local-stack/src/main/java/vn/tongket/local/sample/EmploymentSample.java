package vn.tongket.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.local.sample.SampleTable.Row;

/** Job reports, entered and submitted by the reporter and approved by the specialist; plans. */
final class EmploymentSample implements SamplePart {
    private static final String REPORTS = "/employment/job-reports";

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
        return reports.size() + " báo cáo việc làm";
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
