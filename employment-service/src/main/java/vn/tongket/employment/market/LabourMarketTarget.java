package vn.tongket.employment.market;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tongket.employment.reference.UnitOfYear;

/** Which value is meant: one indicator of one unit in one year, in one reading where the indicator has several. */
public class LabourMarketTarget {
    @PathParam("indicator")
    @Parameter(example = "EMP-TRAINED-RATE")
    String indicator;

    @PathParam("year")
    @Min(2000)
    @Max(2100)
    int year;

    @QueryParam("unit")
    @NotBlank
    String unit;

    @QueryParam("reading")
    @Parameter(
            description = "Code of indicator_readings; only for an indicator that has readings",
            example = "certified")
    String reading;

    @QueryParam("on")
    @Parameter(
            description = "A day on which the code names the unit; where absent the survey date, or today for reading")
    LocalDate on;

    LabourMarketKey key(UnitOfYear of) {
        return new LabourMarketKey(indicator, year, of.code(), of.from(), reading());
    }

    LabourMarketEntry entry(LabourMarketRequest content) {
        return new LabourMarketEntry(indicator, year, unit, reading(), content);
    }

    /** As the audit trail and people name it. */
    String title() {
        return year + "/" + indicator + (reading() == null ? "" : "/" + reading());
    }

    // ?reading= without a code means that none is named
    private String reading() {
        return reading == null || reading.isBlank() ? null : reading;
    }
}
