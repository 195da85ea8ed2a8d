package vn.tongket.awards.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.tongket.kit.figures.Provenance;

/** A decision of commendation. */
@Entity
@Table(name = "decisions")
class Decision {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    String number;
    LocalDate signedOn;
    String signer;
    String authority;
    int year;

    @Enumerated(EnumType.STRING)
    DecisionStatus status = DecisionStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    Provenance provenance;

    String enteredBy;
    String signedBy;
    Instant recordedAt;
    Instant updatedAt;

    @Version
    long version;

    @ElementCollection
    @OrderColumn(name = "place")
    @CollectionTable(name = "award_grants", joinColumns = @JoinColumn(name = "decision_id"))
    List<AwardGrant> grants = new ArrayList<>();
}
