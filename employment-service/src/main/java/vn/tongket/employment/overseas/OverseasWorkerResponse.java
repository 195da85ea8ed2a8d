package vn.tongket.employment.overseas;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.person.Birth;
import vn.tongket.kit.person.MaskedName;
import vn.tongket.kit.person.Sex;
import vn.tongket.units.AdministrativeUnit;

/**
 * A worker abroad.
 *
 * @param masked whether name, day of birth, numbers and free text are hidden from the caller
 * @param employer absent where masked: abroad it may be a household
 * @param recordDueOn last day on which the departure was to be recorded; absent where no rule was in force
 * @param recordedLate whether it was recorded after that day
 * @param withdrawalReason why the record counts for nothing; absent while it counts, and where masked
 * @param possibleDuplicates records that may be of the same person; only where one record is shown in full
 * @param updatedAt time of the last change, in the order of commits
 * @param version what {@code ETag} and {@code If-Match} speak of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverseasWorkerResponse(
        UUID id,
        boolean masked,
        String fullName,
        Birth birth,
        Sex sex,
        String personalId,
        OverseasUnit unit,
        String form,
        String country,
        String company,
        String employer,
        String contractNumber,
        LocalDate contractSignedOn,
        LocalDate contractFrom,
        LocalDate contractTo,
        LocalDate departedOn,
        LocalDate recordDueOn,
        Boolean recordedLate,
        LocalDate returnedOn,
        LocalDate endedEarlyOn,
        String endReason,
        boolean secondDeparture,
        String secondDepartureReason,
        String withdrawalReason,
        OverseasStatus status,
        Provenance provenance,
        String note,
        List<UUID> possibleDuplicates,
        Instant updatedAt,
        long version) {

    /**
     * The unit of residence under the name that it had.
     *
     * @param since first day of the version that bore the code
     */
    record OverseasUnit(String code, LocalDate since, String name) {
        static OverseasUnit of(AdministrativeUnit unit) {
            return new OverseasUnit(unit.code(), unit.validFrom(), unit.displayName());
        }
    }

    /** What is not in the record itself. */
    record Surroundings(AdministrativeUnit unit, LocalDate recordDueOn, Boolean recordedLate) {}

    static OverseasWorkerResponse full(OverseasWorker worker, Surroundings around, List<UUID> possibleDuplicates) {
        return of(worker, around, possibleDuplicates, false);
    }

    static OverseasWorkerResponse masked(OverseasWorker worker, Surroundings around) {
        return of(worker, around, null, true);
    }

    private static OverseasWorkerResponse of(
            OverseasWorker worker, Surroundings around, List<UUID> possibleDuplicates, boolean masked) {
        return new OverseasWorkerResponse(
                worker.id,
                masked,
                masked ? MaskedName.of(worker.fullName) : worker.fullName,
                new Birth(masked ? null : worker.birthDate, worker.birthYear),
                worker.sex,
                masked ? null : worker.personalId,
                OverseasUnit.of(around.unit()),
                worker.form,
                worker.country,
                worker.company,
                masked ? null : worker.employer,
                masked ? null : worker.contractNumber,
                worker.contractSignedOn,
                worker.contractFrom,
                worker.contractTo,
                worker.departedOn,
                around.recordDueOn(),
                around.recordedLate(),
                worker.returnedOn,
                worker.endedEarlyOn,
                masked ? null : worker.endReason,
                worker.secondDepartureReason != null,
                masked ? null : worker.secondDepartureReason,
                masked ? null : worker.withdrawalReason,
                worker.status,
                worker.provenance,
                masked ? null : worker.note,
                possibleDuplicates,
                worker.updatedAt,
                worker.version);
    }
}
