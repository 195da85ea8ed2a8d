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
import vn.tongket.employment.reference.UnitOfYear;

/** The target of one unit for one indicator in one year, as it was recorded last. */
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
    LocalDate unitFrom;
    Long value;
    String decisionNumber;
    LocalDate decisionDate;
    Long corrects;
    String withdrawalReason;
    String updatedBy;
    Instant updatedAt;

    @Version
    long version;

    protected Plan() {}

    static Plan of(int year, String indicator, UnitOfYear unit) {
        Plan plan = new Plan();
        plan.year = year;
        plan.indicator = indicator;
        plan.unitCode = unit.code();
        plan.unitFrom = unit.from();
        return plan;
    }

    boolean isOf(UnitOfYear unit) {
        return unitCode.equals(unit.code()) && unitFrom.equals(unit.from());
    }

    /** @param corrects the revision that stood wrong and that this one replaces; null where the decision is a new one */
    void decide(long target, PlanDecision decision, Long corrects) {
        this.value = target;
        this.decisionNumber = decision.number();
        this.decisionDate = decision.date();
        this.corrects = corrects;
        this.withdrawalReason = null;
    }

    /** Leaves it without a target until one is decided again. */
    void withdraw(String reason) {
        this.value = null;
        this.corrects = null;
        this.withdrawalReason = reason;
    }

    boolean isWithdrawn() {
        return value == null;
    }

    PlanInForce asRecorded() {
        return new PlanInForce(
                id,
                year,
                indicator,
                unitCode,
                unitFrom,
                value,
                decisionNumber,
                decisionDate,
                version,
                updatedAt,
                version);
    }
}
