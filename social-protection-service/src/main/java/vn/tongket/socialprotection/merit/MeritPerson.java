package vn.tongket.socialprotection.merit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.person.Sex;

/** A person with merit, and who is paid in their name. */
@Entity
@Table(name = "merit_people")
class MeritPerson {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    String fullName;
    LocalDate birthDate;
    Integer birthYear;

    @Enumerated(EnumType.STRING)
    Sex sex;

    String unitCode;

    @Column(columnDefinition = "text[]")
    List<String> unitPath;

    String categoryLetter;
    Integer seniorityYears;

    @Enumerated(EnumType.STRING)
    PayeeKind payeeKind;

    String payeeName;
    YearMonth startMonth;
    YearMonth endMonth;
    String endEvent;
    LocalDate endEventDate;
    String decisionNumber;
    LocalDate decisionDate;

    @Enumerated(EnumType.STRING)
    Provenance provenance;

    String enteredBy;
    Instant updatedAt;

    @Version
    long version;

    @ElementCollection
    @CollectionTable(name = "merit_allowance_rows", joinColumns = @JoinColumn(name = "merit_person_id"))
    List<AllowanceRow> allowanceRows = new ArrayList<>();

    @Embeddable
    record AllowanceRow(String provinceCode, String rowCode) {}

    List<String> rowCodes() {
        return allowanceRows.stream().map(AllowanceRow::rowCode).sorted().toList();
    }
}
