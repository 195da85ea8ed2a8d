package vn.tongket.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Examples of the parameters that mean the same wherever they stand. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ParameterExamples implements OASFilter {
    private static final Map<String, Object> EXAMPLES = Map.of(
            "If-Match", "\"3\"",
            "id", "0194a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b",
            "unit", "20",
            "updatedAfter", "2025-01-06T08:00:00Z",
            "year", 2024);

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Object example = EXAMPLES.get(parameter.getName());
        if (example != null && parameter.getExample() == null) {
            parameter.setExample(example);
        }
        return parameter;
    }
}
