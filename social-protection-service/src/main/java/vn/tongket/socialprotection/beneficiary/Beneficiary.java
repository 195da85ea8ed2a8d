package vn.tongket.socialprotection.beneficiary;

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

/** Someone on monthly social assistance. */
@Entity
@Table(name = "beneficiaries")
class Beneficiary {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    String fullName;
    LocalDate birthDate;
    int birthYear;

    @Enumerated(EnumType.STRING)
    Sex sex;

    String personalId;
    String unitCode;

    @Column(columnDefinition = "text[]")
    List<String> unitPath;

    Integer children;
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
    @CollectionTable(name = "beneficiary_categories", joinColumns = @JoinColumn(name = "beneficiary_id"))
    List<Category> categories = new ArrayList<>();

    @Embeddable
    record Category(String provinceCode, String categoryCode) {}

    List<String> categoryCodes() {
        return categories.stream().map(Category::categoryCode).sorted().toList();
    }
}
