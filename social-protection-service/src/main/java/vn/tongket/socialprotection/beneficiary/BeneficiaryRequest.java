package vn.tongket.socialprotection.beneficiary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.person.Birth;
import vn.tongket.kit.person.Sex;

/**
 * A beneficiary.
 *
 * @param personalId 12 digits, or the 9 of an old card; null where there is none
 * @param unit code of the unit of residence
 * @param unitAsOf the day on which the code is read, since codes were given anew; the day of the decision where absent
 * @param categories codes of {@code social_assistance_categories}
 * @param children how many children a poor single parent (5.4) raises
 * @param startMonth first month paid
 * @param endMonth last month paid, where it is known beforehand
 */
record BeneficiaryRequest(
        @NotBlank @Size(max = 120) String fullName,
        @NotNull @Valid Birth birth,
        @NotNull Sex sex,
        @Pattern(regexp = "[0-9]{9}|[0-9]{12}") String personalId,
        @NotBlank String unit,
        LocalDate unitAsOf,
        @NotEmpty Set<@NotBlank String> categories,
        @Min(1) @Max(20) Integer children,
        @NotNull YearMonth startMonth,
        YearMonth endMonth,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate,
        Provenance provenance) {
    BeneficiaryRequest {
        provenance = Objects.requireNonNullElse(provenance, Provenance.RECORDED);
        unitAsOf = unitAsOf == null ? decisionDate : unitAsOf;
    }

    /** Records print all their parts; personal data must not get into a log that way. */
    @Override
    public String toString() {
        return "BeneficiaryRequest[" + decisionNumber + "]";
    }
}
