package vn.tongket.employment.statistics;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people live in a unit.
 *
 * @param countedOn the day that the number speaks of; the unit is the one that bore the code then
 * @param source document that says so
 */
record UnitPopulationRequest(
        @Min(0) @Schema(examples = "8527") long population,
        @NotNull @PastOrPresent @Schema(examples = "2025-07-01") LocalDate countedOn,
        @NotBlank @Size(max = 300) @Schema(examples = "Niên giám thống kê tỉnh 2025") String source) {}
