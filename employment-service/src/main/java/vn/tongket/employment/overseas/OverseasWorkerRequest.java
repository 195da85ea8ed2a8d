package vn.tongket.employment.overseas;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.person.Birth;
import vn.tongket.kit.person.Sex;

/**
 * A worker abroad as the register is told of one.
 *
 * @param personalId 12 digits, or the 9 of an old card; null where there is none
 * @param unit code of the unit of residence on the day of departure; until then on the day the contract was signed
 * @param form code of {@code overseas_forms} that has none below it
 * @param country code of {@code destination_countries} (ISO 3166-1 alpha-2)
 * @param company the enterprise or organisation that sends the worker; absent where the form knows none
 * @param employer who employs the worker abroad
 * @param departedOn absent until the departure
 * @param endedEarlyOn last day of a contract that ended before its time; only with {@code endReason}
 * @param secondDeparture that the same person rightly is in the register again in one year, or under two contracts; {@code false} where absent
 * @param provenance {@code recorded} where absent
 */
record OverseasWorkerRequest(
        @NotBlank @Size(max = 120) @Schema(examples = "Nguyễn Văn Mẫu") String fullName,
        @NotNull @Valid Birth birth,
        @NotNull Sex sex,
        @Pattern(regexp = "[0-9]{9}|[0-9]{12}") @Schema(examples = "020095000001") String personalId,
        @NotBlank @Schema(examples = "180") String unit,
        @NotBlank @Size(max = 10) @Schema(examples = "2a") String form,
        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "JP") String country,
        @Size(max = 200) @Schema(examples = "Công ty cổ phần Mẫu") String company,
        @Size(max = 200) @Schema(examples = "Mẫu Co., Ltd.") String employer,
        @NotBlank @Size(max = 60) @Schema(examples = "MẪU-1/2024") String contractNumber,
        @NotNull @Schema(examples = "2024-01-15") LocalDate contractSignedOn,
        @NotNull @Schema(examples = "2024-03-01") LocalDate contractFrom,
        @NotNull @Schema(examples = "2027-02-28") LocalDate contractTo,
        @Schema(examples = "2024-03-05") LocalDate departedOn,
        @Schema(examples = "2027-03-02") LocalDate returnedOn,
        LocalDate endedEarlyOn,
        @Size(max = 500) String endReason,
        @Schema(defaultValue = "false") Boolean secondDeparture,
        @Size(max = 500) String secondDepartureReason,
        Provenance provenance,
        @Size(max = 500) String note) {

    OverseasWorkerRequest {
        company = nothingIfBlank(company);
        employer = nothingIfBlank(employer);
        endReason = nothingIfBlank(endReason);
        secondDepartureReason = nothingIfBlank(secondDepartureReason);
        secondDeparture = Objects.requireNonNullElse(secondDeparture, false);
        provenance = Objects.requireNonNullElse(provenance, Provenance.RECORDED);
    }

    private static String nothingIfBlank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The day on which the code of the unit is read. */
    LocalDate unitAsOf() {
        return Objects.requireNonNullElse(departedOn, contractSignedOn);
    }

    /** When the contract ended or will end. */
    LocalDate contractEnd() {
        return Stream.of(contractTo, returnedOn, endedEarlyOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(contractTo);
    }

    /** Records print all their parts; personal data must not get into a log that way. */
    @Override
    public String toString() {
        return "OverseasWorkerRequest[" + unit + "]";
    }
}
