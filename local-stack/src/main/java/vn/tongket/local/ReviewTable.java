package vn.tongket.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The annual review as a table for a terminal, in the columns of the annex of the report. */
final class ReviewTable {
    private static final Map<String, String> STATUS = Map.of(
            "complete", "đủ",
            "incomplete", "chưa đủ",
            "stale", "số liệu cũ",
            "missing", "thiếu");

    private final JsonNode review;
    private final DecimalFormat number;

    ReviewTable(JsonNode review) {
        this.review = review;
        // As documents in Vietnam write numbers, whatever the locale of the machine
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        this.number = new DecimalFormat("#,##0.##", symbols);
    }

    @Override
    public String toString() {
        int year = review.path("year").asInt();
        StringBuilder text = new StringBuilder("\nTỔNG KẾT NĂM " + year + " – "
                + review.at("/unit/name").asText() + "  (số liệu mẫu, phần lớn là minh hoạ)\n");
        TextTable table = new TextTable(
                "Chỉ tiêu", "ĐVT", "TH " + (year - 1), "KH " + year, "TH " + year, "% KH", "% so " + (year - 1));
        review.path("sections").forEach(section -> add(section, table));
        text.append('\n').append(table);
        review.path("narrative").forEach(sentence -> text.append('\n')
                .append("• ")
                .append(sentence.path("text").asText()));
        return text.append('\n').toString();
    }

    private void add(JsonNode section, TextTable table) {
        String status = section.path("status").asText();
        table.heading(section.path("title").asText().toUpperCase(Locale.ROOT) + " ("
                + STATUS.getOrDefault(status, status) + ")");
        section.path("indicators").forEach(indicator -> table.row(cells(indicator)));
        section.path("tallies")
                .forEach(tally -> table.row(List.of(
                        tally.path("name").asText() + " – "
                                + subject(tally.path("subject").asText()),
                        "lượt",
                        "",
                        "",
                        number(tally.path("count")),
                        "",
                        "")));
    }

    private List<String> cells(JsonNode indicator) {
        List<String> cells = new ArrayList<>();
        cells.add(indicator.path("name").asText());
        cells.add(indicator.path("unitOfMeasure").asText());
        for (String value : List.of("/previous", "/plan", "/actual", "/percentOfPlan", "/change/percent")) {
            cells.add(number(indicator.at(value)));
        }
        return cells;
    }

    private String number(JsonNode value) {
        return value.isNumber() ? number.format(value.decimalValue()) : "";
    }

    private static String subject(String code) {
        return switch (code) {
            case "collective" -> "tập thể";
            case "individual" -> "cá nhân";
            default -> code;
        };
    }
}
