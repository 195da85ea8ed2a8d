package vn.tongket.socialprotection.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A project.
 *
 * @param code unique in the province
 * @param kind such as {@code investment}
 */
record CapitalProjectRequest(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 60) String kind,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate) {}
