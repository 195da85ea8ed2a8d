package vn.tongket.employment.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The target of one unit for one indicator in one year. */
@Entity
@Table(name = "plans")
class Plan {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    int year;
    String indicator;
    String unitCode;
    long value;
    String decisionNumber;
    LocalDate decisionDate;
    String updatedBy;
    Instant updatedAt;

    @Version
    long version;
}
