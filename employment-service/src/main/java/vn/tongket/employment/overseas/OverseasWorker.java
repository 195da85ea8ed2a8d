package vn.tongket.employment.overseas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.person.Sex;
import vn.tongket.kit.time.Clocks;
import vn.tongket.units.AdministrativeUnit;
import vn.tongket.units.UnitKey;
import vn.tongket.units.VietnameseNames;

/** Someone sent to work abroad under one contract. */
@Entity
@Table(name = "overseas_workers")
class OverseasWorker {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    String fullName;
    String nameKey;
    LocalDate birthDate;
    int birthYear;

    @Enumerated(EnumType.STRING)
    Sex sex;

    String personalId;
    String unitCode;
    LocalDate unitSince;

    @Column(columnDefinition = "text[]")
    String[] unitPath;

    @Column(columnDefinition = "date[]")
    LocalDate[] unitPathSince;

    String form;
    String country;
    String company;
    String employer;
    String contractNumber;
    LocalDate contractSignedOn;
    LocalDate contractFrom;
    LocalDate contractTo;
    LocalDate departedOn;
    Instant departureRecordedAt;
    LocalDate returnedOn;
    LocalDate endedEarlyOn;
    String endReason;
    String secondDepartureReason;
    String withdrawalReason;

    @Enumerated(EnumType.STRING)
    Provenance provenance;

    String note;
    String enteredBy;
    Instant updatedAt;

    @Version
    long version;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Enumerated(EnumType.STRING)
    OverseasStatus status;

    protected OverseasWorker() {}

    static OverseasWorker enteredBy(String subject, String province) {
        OverseasWorker worker = new OverseasWorker();
        worker.enteredBy = subject;
        worker.provinceCode = province;
        return worker;
    }

    /** @param lineage the unit of residence and all above it, nearest first */
    void take(OverseasWorkerRequest request, List<AdministrativeUnit> lineage, Instant at) {
        takePerson(request);
        unitCode = lineage.get(0).code();
        unitSince = lineage.get(0).validFrom();
        unitPath = lineage.stream().map(AdministrativeUnit::code).toArray(String[]::new);
        unitPathSince = lineage.stream().map(AdministrativeUnit::validFrom).toArray(LocalDate[]::new);
        takeContract(request);
        // A day that is corrected later was still recorded when it was
        Instant recorded = departureRecordedAt == null ? at : departureRecordedAt;
        departureRecordedAt = request.departedOn() == null ? null : recorded;
        departedOn = request.departedOn();
        returnedOn = request.returnedOn();
        endedEarlyOn = request.endedEarlyOn();
        endReason = request.endReason();
        secondDepartureReason = request.secondDepartureReason();
        provenance = request.provenance();
        note = request.note();
        updatedAt = at;
    }

    private void takePerson(OverseasWorkerRequest request) {
        fullName = request.fullName();
        nameKey = VietnameseNames.normalise(request.fullName());
        birthDate = request.birth().date();
        birthYear = request.birth().year();
        sex = request.sex();
        personalId = request.personalId();
    }

    private void takeContract(OverseasWorkerRequest request) {
        form = request.form();
        country = request.country();
        company = request.company();
        employer = request.employer();
        contractNumber = request.contractNumber();
        contractSignedOn = request.contractSignedOn();
        contractFrom = request.contractFrom();
        contractTo = request.contractTo();
    }

    /** An early end that is on record already keeps its day and its reason. */
    void comeHome(OverseasReturnRequest request, Instant at) {
        returnedOn = request.returnedOn();
        if (request.isEarly() && endedEarlyOn == null) {
            endedEarlyOn = request.returnedOn();
            endReason = request.reason();
        }
        updatedAt = at;
    }

    /** Leaves the record as it was, and counting for nothing. */
    void withdraw(String reason, Instant at) {
        withdrawalReason = reason;
        updatedAt = at;
    }

    boolean isWithdrawn() {
        return withdrawalReason != null;
    }

    /** The day in Vietnam; only of a worker who has departed. */
    LocalDate departureRecordedOn() {
        return departureRecordedAt.atZone(Clocks.VIETNAM).toLocalDate();
    }

    boolean isOut() {
        return departedOn != null && returnedOn == null;
    }

    /** The unit of residence on the day of departure. */
    UnitKey unit() {
        return new UnitKey(unitCode, unitSince);
    }
}
