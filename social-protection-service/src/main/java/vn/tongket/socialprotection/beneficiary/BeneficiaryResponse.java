package vn.tongket.socialprotection.beneficiary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.person.Birth;
import vn.tongket.kit.person.MaskedName;
import vn.tongket.kit.person.Sex;

/**
 * A beneficiary.
 *
 * @param masked whether name, day of birth, personal ID and categories that tell of HIV are hidden from the caller
 * @param endMonth last month paid; absent while the allowance runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BeneficiaryResponse(
        UUID id,
        boolean masked,
        String fullName,
        Birth birth,
        Sex sex,
        String personalId,
        String unit,
        List<String> categories,
        Integer children,
        YearMonth startMonth,
        YearMonth endMonth,
        String endEvent,
        LocalDate endEventDate,
        String decisionNumber,
        LocalDate decisionDate,
        Provenance provenance,
        Instant updatedAt,
        long version) {

    static BeneficiaryResponse full(Beneficiary person) {
        return of(
                person,
                false,
                person.fullName,
                new Birth(person.birthDate, person.birthYear),
                person.personalId,
                person.categoryCodes());
    }

    static BeneficiaryResponse masked(Beneficiary person) {
        return of(
                person,
                true,
                MaskedName.of(person.fullName),
                new Birth(null, person.birthYear),
                null,
                person.categoryCodes().stream()
                        .map(HivCategories::shown)
                        .distinct()
                        .toList());
    }

    private static BeneficiaryResponse of(
            Beneficiary person, boolean masked, String name, Birth birth, String personalId, List<String> categories) {
        return new BeneficiaryResponse(
                person.id,
                masked,
                name,
                birth,
                person.sex,
                personalId,
                person.unitCode,
                categories,
                person.children,
                person.startMonth,
                person.endMonth,
                // An event may tell as much as a name
                masked ? null : person.endEvent,
                masked ? null : person.endEventDate,
                person.decisionNumber,
                person.decisionDate,
                person.provenance,
                person.updatedAt,
                person.version);
    }
}
