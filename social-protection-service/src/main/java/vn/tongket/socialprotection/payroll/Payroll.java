package vn.tongket.socialprotection.payroll;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The payroll of a programme for a month. */
@Entity
@Table(name = "payrolls")
class Payroll {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;

    @Enumerated(EnumType.STRING)
    Programme programme;

    YearMonth month;
    LocalDate knownOn;

    @Enumerated(EnumType.STRING)
    PayrollStatus status = PayrollStatus.DRAFT;

    String madeBy;
    Instant madeAt;
    String approvedBy;
    Instant approvedAt;
    Instant updatedAt;

    @Version
    long version;
}
