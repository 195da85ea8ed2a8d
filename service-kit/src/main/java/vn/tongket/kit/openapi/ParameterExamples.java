package vn.tongket.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import vn.tongket.kit.idempotency.Idempotent;

/** Examples of the parameters that mean the same wherever they stand. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = ParameterExamples.AFTER_PARAMETERS)
public class ParameterExamples implements OASFilter {
    /** Filters of higher priority come first, and those add parameters. */
    static final int AFTER_PARAMETERS = 0;

    private static final Map<String, Object> EXAMPLES = Map.ofEntries(
            Map.entry(Idempotent.HEADER, "5f0c1f0e-8a52-4a0e-9d53-2f1c7f0b6a11"),
            Map.entry("If-Match", "\"3\""),
            Map.entry("If-None-Match", "\"3\""),
            Map.entry("actor", "chuyenvien"),
            Map.entry("calendar", "calendar-year"),
            Map.entry("cursor", "MjAyNS0wMS0wNlQwODowMDowMFo"),
            Map.entry("date", "2024-12-31"),
            Map.entry("depth", 1),
            Map.entry("entityId", "0194a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b"),
            Map.entry("id", "0194a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b"),
            Map.entry("key", "ND-91-2017"),
            Map.entry("knownOn", "2025-01-06"),
            Map.entry("lineId", "0194a1b2-8d4e-7f50-9b6c-7d8e9f0a1b2c"),
            Map.entry("limit", 50),
            Map.entry("month", "2024-07"),
            Map.entry("on", "2024-12-31"),
            Map.entry("status", "approved"),
            Map.entry("table", "legal_acts"),
            Map.entry("unit", "20"),
            Map.entry("updatedAfter", "2025-01-06T08:00:00Z"),
            Map.entry("year", 2024));

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Object example = EXAMPLES.get(parameter.getName());
        if (example != null && parameter.getExample() == null) {
            parameter.setExample(example);
        }
        return parameter;
    }
}
