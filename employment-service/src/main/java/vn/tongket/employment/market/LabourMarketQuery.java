package vn.tongket.employment.market;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Narrows the list of values; each part is optional. */
public class LabourMarketQuery {
    @QueryParam("indicator")
    @Parameter(description = "Code of indicators.csv", example = "EMP-TRAINED-RATE")
    String indicator;

    @QueryParam("year")
    Integer year;

    @QueryParam("unit")
    @Parameter(description = "Code of the unit itself")
    String unit;
}
