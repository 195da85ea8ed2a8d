package vn.tongket.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.tongket.local.sample.SampleTable.Row;

/** Confirmed rates, recipients, and decisions entered by the specialist and signed by the approver. */
final class AwardsSample implements SamplePart {
    private static final String DECISIONS = "/awards/decisions";

    private final SampleUsers users;

    AwardsSample(SampleUsers users) {
        this.users = users;
    }

    @Override
    public String name() {
        return "thi đua – khen thưởng";
    }

    @Override
    public String load(Path folder, Crew crew) {
        SampleTable.read(folder, "confirmations.csv").forEach(this::confirm);
        Map<String, String> recipients = recipients(folder, crew);
        Map<String, JsonNode> known = users.as("specialist").all(DECISIONS).stream()
                .collect(Collectors.toMap(decision -> decision.path("number").asText(), decision -> decision));
        Map<String, List<Row>> grants = SampleTable.read(folder, "award-grants.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("decision_number")));
        for (Row row : SampleTable.read(folder, "award-decisions.csv")) {
            String number = row.text("number");
            settle(known.get(number), request(row, grants.get(number), recipients));
        }
        return grants.size() + " quyết định khen thưởng";
    }

    private void confirm(Row row) {
        String table = "/" + row.text("service") + "/reference-tables/" + row.text("table");
        Api administrator = users.as("administrator");
        boolean confirmed = false;
        for (JsonNode known : administrator.get(table)) {
            confirmed |= known.path("key").asText().equals(row.text("key")) && known.has("confirmation");
        }
        if (!confirmed) {
            administrator.put(
                    table + "/rows/" + URLEncoder.encode(row.text("key"), StandardCharsets.UTF_8) + "/confirmation",
                    Fields.of(
                            "actNumber", row.text("act_number"),
                            "actSignedOn", row.text("act_signed_on"),
                            "note", row.text("note")));
        }
    }

    /** Ids by name; names are unique in the sample. */
    private Map<String, String> recipients(Path folder, Crew crew) {
        Map<String, String> ids = new ConcurrentHashMap<>();
        Api specialist = users.as("specialist");
        specialist
                .all("/awards/collectives")
                .forEach(known -> ids.put(known.path("name").asText(), id(known)));
        specialist
                .all("/awards/individuals")
                .forEach(known -> ids.put(known.path("fullName").asText(), id(known)));
        crew.each(
                SampleTable.read(folder, "collectives.csv"),
                row -> ids.computeIfAbsent(
                        row.text("name"),
                        name -> id(specialist.post(
                                "/awards/collectives",
                                Fields.of("name", name, "unit", row.text("unit"), "provenance", "illustrative")))));
        crew.each(
                SampleTable.read(folder, "individuals.csv"),
                row -> ids.computeIfAbsent(
                        row.text("full_name"),
                        name -> id(specialist.post(
                                "/awards/individuals",
                                Fields.of(
                                        "fullName",
                                        name,
                                        "collectiveId",
                                        ids.get(row.text("collective")),
                                        "position",
                                        row.text("position"),
                                        "provenance",
                                        "illustrative")))));
        return ids;
    }

    private void settle(JsonNode known, Map<String, Object> request) {
        JsonNode decision = known == null ? users.as("specialist").post(DECISIONS, request) : known;
        if (decision.path("status").asText().equals("draft")) {
            users.as("approver").act(DECISIONS + "/" + id(decision) + "/signature", decision);
        }
    }

    private static Map<String, Object> request(Row decision, List<Row> grants, Map<String, String> recipients) {
        return Fields.of(
                "number", decision.text("number"),
                "signedOn", decision.text("signed_on"),
                "signer", decision.text("signer"),
                "authority", decision.text("authority"),
                "year", decision.number("year"),
                "provenance", decision.text("provenance"),
                "grants",
                        grants.stream()
                                .map(grant -> Fields.of(
                                        "awardCode", grant.text("award_code"),
                                        "subject", grant.text("subject"),
                                        "recipientId", recipients.get(grant.text("recipient"))))
                                .toList());
    }

    private static String id(JsonNode record) {
        return record.path("id").asText();
    }
}
