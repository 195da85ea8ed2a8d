package vn.tongket.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.local.sample.SampleTable.Row;

/** Registers kept by the specialist, payrolls that the approver signs, capital projects. */
final class SocialProtectionSample implements SamplePart {
    private static final String ROOT = "/social-protection";
    private static final String PROJECTS = ROOT + "/capital-projects";
    private static final String PAYROLLS = ROOT + "/payrolls";

    private final SampleUsers users;

    SocialProtectionSample(SampleUsers users) {
        this.users = users;
    }

    @Override
    public String name() {
        return "bảo trợ xã hội, người có công";
    }

    @Override
    public String load(Path folder, Crew crew) {
        List<Row> beneficiaries = SampleTable.read(folder, "beneficiaries.csv");
        List<Row> merit = SampleTable.read(folder, "merit-people.csv");
        register(ROOT + "/beneficiaries", beneficiaries, PersonRequests::beneficiary, crew);
        register(ROOT + "/merit-people", merit, PersonRequests::meritPerson, crew);
        projects(folder);
        // Payrolls last: they count who is on the registers
        payrolls("social-assistance", YearMonth.of(2023, 1));
        payrolls("merit", YearMonth.of(2023, 7));
        return beneficiaries.size() + " người thụ hưởng, " + merit.size() + " người có công";
    }

    private void register(String path, List<Row> people, Function<Row, Map<String, Object>> request, Crew crew) {
        Api specialist = users.as("specialist");
        Map<String, JsonNode> known = byText(specialist.all(path), "decisionNumber");
        crew.each(people, row -> {
            JsonNode person = known.get(row.text("decision_number"));
            if (person == null) {
                person = specialist.post(path, request.apply(row));
            }
            if (row.text("end_date") != null && !person.has("endMonth")) {
                specialist.act(path + "/" + id(person) + "/end", person, PersonRequests.end(row));
            }
        });
    }

    private void projects(Path folder) {
        Api specialist = users.as("specialist");
        Map<String, JsonNode> projects = byText(specialist.all(PROJECTS), "code");
        for (Row row : SampleTable.read(folder, "capital-projects.csv")) {
            projects.computeIfAbsent(
                    row.text("code"),
                    code -> specialist.post(
                            PROJECTS,
                            Fields.of(
                                    "code", code,
                                    "name", row.text("name"),
                                    "kind", row.text("kind"),
                                    "decisionNumber", row.text("decision_number"),
                                    "decisionDate", row.text("decision_date"))));
        }
        for (Row row : SampleTable.read(folder, "capital-project-years.csv")) {
            JsonNode project = projects.get(row.text("code"));
            if (!years(project).contains(row.text("year"))) {
                projects.put(row.text("code"), specialist.put(yearPath(project, row), project, year(row)));
            }
        }
    }

    private static Set<String> years(JsonNode project) {
        return project.path("years").findValuesAsText("year").stream().collect(Collectors.toSet());
    }

    private static String yearPath(JsonNode project, Row row) {
        return PROJECTS + "/" + id(project) + "/years/" + row.text("year");
    }

    private static Map<String, Object> year(Row row) {
        return Fields.of(
                "planVnd", row.number("plan_vnd"),
                "disbursedVnd", row.number("disbursed_vnd"),
                "returnedVnd", row.number("returned_vnd"),
                "asOfDate", row.text("as_of_date"),
                "provenance", "illustrative");
    }

    private void payrolls(String programme, YearMonth first) {
        Map<String, JsonNode> known = byText(users.as("specialist").all(PAYROLLS + "?programme=" + programme), "month");
        Stream.iterate(first, month -> month.getYear() < 2025, month -> month.plusMonths(1))
                .forEach(month -> settle(known.get(month.toString()), programme, month));
    }

    private void settle(JsonNode known, String programme, YearMonth month) {
        JsonNode payroll = known == null
                ? users.as("specialist").post(PAYROLLS, Fields.of("programme", programme, "month", month.toString()))
                : known;
        if (payroll.path("status").asText().equals("draft")) {
            users.as("approver").act(PAYROLLS + "/" + id(payroll) + "/approval", payroll);
        }
    }

    private static Map<String, JsonNode> byText(List<JsonNode> records, String field) {
        return records.stream()
                .collect(Collectors.toMap(
                        item -> item.path(field).asText(), Function.identity(), (a, b) -> a, HashMap::new));
    }

    private static String id(JsonNode record) {
        return record.path("id").asText();
    }
}
