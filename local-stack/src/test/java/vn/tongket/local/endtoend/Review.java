package vn.tongket.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;

/** The annual review, asked for as sentences of a test ask. */
record Review(JsonNode json) {
    JsonNode section(String code) {
        return only(json.path("sections"), "code", code);
    }

    JsonNode indicator(String code) {
        return json.path("sections").findValues("indicators").stream()
                .flatMap(indicators -> StreamSupport.stream(indicators.spliterator(), false))
                .filter(indicator -> indicator.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The review has no indicator " + code));
    }

    BigDecimal actual(String indicator) {
        return indicator(indicator).path("actual").decimalValue();
    }

    /** Sum of the rows of one breakdown of an indicator. */
    BigDecimal sum(String indicator, String by) {
        return values(only(indicator(indicator).path("breakdowns"), "by", by).path("rows"), "value").stream()
                .map(JsonNode::decimalValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    JsonNode claim(String indicator, String kind) {
        return only(indicator(indicator).path("claims"), "kind", kind);
    }

    JsonNode tally(String award, String subject) {
        return StreamSupport.stream(section("awards").path("tallies").spliterator(), false)
                .filter(tally -> tally.path("code").asText().equals(award)
                        && tally.path("subject").asText().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The review has no tally " + award + " " + subject));
    }

    String sentence(String section) {
        return only(json.path("narrative"), "section", section).path("text").asText();
    }

    String status(String section) {
        return section(section).path("status").asText();
    }

    boolean complete() {
        return json.path("complete").asBoolean();
    }

    private static List<JsonNode> values(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field))
                .toList();
    }

    private static JsonNode only(JsonNode items, String field, String value) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing with " + field + " " + value + " in " + items));
    }
}
