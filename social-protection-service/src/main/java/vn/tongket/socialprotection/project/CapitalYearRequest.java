package vn.tongket.socialprotection.project;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import vn.tongket.kit.figures.Provenance;

/**
 * The capital of a project in a year, in đồng.
 *
 * @param planVnd capital assigned for the year
 * @param returnedVnd given back to the budget because it could not be disbursed
 */
record CapitalYearRequest(
        @NotNull @Min(0) Long planVnd,
        @NotNull @Min(0) Long disbursedVnd,
        @NotNull @Min(0) Long returnedVnd,
        @NotNull LocalDate asOfDate,
        Provenance provenance) {
    CapitalYearRequest {
        provenance = Objects.requireNonNullElse(provenance, Provenance.RECORDED);
    }
}
