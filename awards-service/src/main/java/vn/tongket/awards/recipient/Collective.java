package vn.tongket.awards.recipient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.tongket.kit.figures.Provenance;

/** A group that works together: a division, a school, a district's office. */
@Entity
@Table(name = "collectives")
class Collective {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    String name;
    UUID parentId;
    String unitCode;

    @Column(columnDefinition = "text[]")
    List<String> unitPath;

    @Enumerated(EnumType.STRING)
    Provenance provenance;

    Instant updatedAt;

    @Version
    long version;
}
