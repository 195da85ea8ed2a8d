package vn.tongket.employment.statistics;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Job statistics as a client reads them.
 *
 * @param total has no keys
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Answer(List<String> groupBy, Row total, List<Row> rows) {

    /** @param keys in the order of {@code groupBy} */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(List<Key> keys, long persons, long cumulative, long previous, boolean estimated) {
        boolean isOf(String code) {
            return keys.stream().anyMatch(key -> key.code().equals(code));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Key(String code) {}

    static Answer to(String query) {
        return Statistics.statistics(query).extract().as(Answer.class);
    }

    /** Persons of the rows by the code of one grouping, without the codes under which nobody is. */
    Map<String, Long> personsBy(String grouping) {
        int position = groupBy.indexOf(grouping);
        return rows.stream()
                .filter(row -> row.persons() > 0)
                .collect(Collectors.groupingBy(
                        row -> row.keys().get(position).code(), TreeMap::new, Collectors.summingLong(Row::persons)));
    }
}
