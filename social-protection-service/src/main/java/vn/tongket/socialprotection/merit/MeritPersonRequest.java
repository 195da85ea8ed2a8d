package vn.tongket.socialprotection.merit;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * A person with merit.
 *
 * @param unit code of the unit of residence of the payee
 * @param unitAsOf the day on which the code is read, since codes were given anew; the day of the decision where absent
 * @param categoryLetter of Ordinance 02/2020 Article 3; d and đ are two categories
 * @param allowanceRows rows of Annexes I to III, such as {@code II-85} and {@code 6.1-PC-81}
 * @param seniorityYears where a row pays for each year of seniority
 * @param startMonth first month paid
 */
record MeritPersonRequest(
        @NotBlank @Size(max = 120) String fullName,
        @Valid Birth birth,
        Sex sex,
        @NotBlank String unit,
        LocalDate unitAsOf,
        @NotNull @Pattern(regexp = "[abcdđeghiklm]") String categoryLetter,
        @NotEmpty Set<@NotBlank String> allowanceRows,
        @Min(1) @Max(80) Integer seniorityYears,
        @NotNull @Valid MeritPayee payee,
        @NotNull YearMonth startMonth,
        YearMonth endMonth,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate,
        Provenance provenance) {
    MeritPersonRequest {
        provenance = Objects.requireNonNullElse(provenance, Provenance.RECORDED);
        unitAsOf = unitAsOf == null ? decisionDate : unitAsOf;
    }

    /** Records print all their parts; personal data must not get into a log that way. */
    @Override
    public String toString() {
        return "MeritPersonRequest[" + decisionNumber + "]";
    }

    /**
     * Who is paid.
     *
     * @param fullName of a relative or worshipper; absent for the person themselves
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeritPayee(@NotNull PayeeKind kind, @Size(min = 1, max = 120) String fullName) {}
}
