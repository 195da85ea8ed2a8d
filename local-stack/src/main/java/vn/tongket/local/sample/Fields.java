package vn.tongket.local.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object of a request: names and values in turn, those that are null left out. */
final class Fields {
    private Fields() {}

    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return fields;
    }
}
