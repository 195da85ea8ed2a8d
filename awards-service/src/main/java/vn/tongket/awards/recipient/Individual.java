package vn.tongket.awards.recipient;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.tongket.kit.figures.Provenance;

/** A person in a collective. */
@Entity
@Table(name = "individuals")
class Individual {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    String fullName;
    UUID collectiveId;
    String position;

    @Enumerated(EnumType.STRING)
    Provenance provenance;

    Instant updatedAt;

    @Version
    long version;
}
