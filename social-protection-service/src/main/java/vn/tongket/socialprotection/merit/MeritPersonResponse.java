package vn.tongket.socialprotection.merit;

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
import vn.tongket.socialprotection.merit.MeritPersonRequest.MeritPayee;

/**
 * A person with merit.
 *
 * @param masked whether names and day of birth are hidden from the caller
 * @param endMonth last month paid; absent while the allowance runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeritPersonResponse(
        UUID id,
        boolean masked,
        String fullName,
        Birth birth,
        Sex sex,
        String unit,
        String categoryLetter,
        List<String> allowanceRows,
        Integer seniorityYears,
        MeritPayee payee,
        YearMonth startMonth,
        YearMonth endMonth,
        String endEvent,
        LocalDate endEventDate,
        String decisionNumber,
        LocalDate decisionDate,
        Provenance provenance,
        Instant updatedAt,
        long version) {

    static MeritPersonResponse full(MeritPerson person) {
        return of(
                person,
                false,
                person.fullName,
                new Birth(person.birthDate, person.birthYear),
                new MeritPayee(person.payeeKind, person.payeeName));
    }

    static MeritPersonResponse masked(MeritPerson person) {
        return of(
                person,
                true,
                MaskedName.of(person.fullName),
                new Birth(null, person.birthYear),
                new MeritPayee(person.payeeKind, MaskedName.of(person.payeeName)));
    }

    private static MeritPersonResponse of(
            MeritPerson person, boolean masked, String name, Birth birth, MeritPayee payee) {
        return new MeritPersonResponse(
                person.id,
                masked,
                name,
                birth,
                person.sex,
                person.unitCode,
                person.categoryLetter,
                person.rowCodes(),
                person.seniorityYears,
                payee,
                person.startMonth,
                person.endMonth,
                masked ? null : person.endEvent,
                masked ? null : person.endEventDate,
                person.decisionNumber,
                person.decisionDate,
                person.provenance,
                person.updatedAt,
                person.version);
    }
}
