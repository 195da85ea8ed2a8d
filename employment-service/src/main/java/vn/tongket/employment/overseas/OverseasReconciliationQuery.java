package vn.tongket.employment.overseas;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Parameters of the reconciliation. */
public class OverseasReconciliationQuery extends OverseasYear {
    @QueryParam("unit")
    @Parameter(description = "Code of a unit in that year; the province where absent", example = "20")
    String unit;

    @QueryParam("groupBy")
    @DefaultValue("unit")
    @Parameter(description = "unit, month or country")
    String groupBy;

    OverseasGrouping grouping() {
        return OverseasGrouping.fromString(groupBy);
    }
}
