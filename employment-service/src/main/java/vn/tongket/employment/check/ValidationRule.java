package vn.tongket.employment.check;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnTransformer;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.time.ReportingCalendar;

/** What reports should keep to. */
@Entity
@Table(name = "validation_rules")
class ValidationRule {
    private static final String JSONB = "jsonb";
    private static final String AS_JSONB = "cast(? as jsonb)";

    @Id
    String code;

    String provinceCode;
    String nameVi;
    String nameEn;

    @Convert(converter = RuleSideConverter.class)
    @Column(name = "left_side", columnDefinition = JSONB)
    @ColumnTransformer(write = AS_JSONB)
    RuleSide left;

    @Enumerated(EnumType.STRING)
    RuleOperator operator;

    @Convert(converter = RuleSideConverter.class)
    @Column(name = "right_side", columnDefinition = JSONB)
    @ColumnTransformer(write = AS_JSONB)
    RuleSide right;

    @Enumerated(EnumType.STRING)
    MissingValue missingValue;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    ReportingCalendar calendar;

    @Enumerated(EnumType.STRING)
    PeriodKind periodKind;

    LocalDate validFrom;
    LocalDate validTo;
    boolean active;
    boolean shipped;
    String updatedBy;
    Instant updatedAt;

    @Version
    long version;

    protected ValidationRule() {}

    static ValidationRule of(String code, String province) {
        ValidationRule rule = new ValidationRule();
        rule.code = code;
        rule.provinceCode = province;
        return rule;
    }

    void take(ValidationRuleRequest request) {
        nameVi = request.nameVi();
        nameEn = request.nameEn();
        left = request.left();
        operator = request.operator();
        right = request.right();
        missingValue = request.missingValue();
        severity = request.severity();
        calendar = request.calendar();
        periodKind = request.periodKind();
        validFrom = request.validFrom();
        validTo = request.validTo();
        active = request.active();
    }

    void changed(String by, Instant at) {
        updatedBy = by;
        updatedAt = at;
    }

    Label name() {
        return new Label(nameVi, nameEn);
    }

    /** What it says, in the words of a request that would record the same. */
    ValidationRuleRequest content() {
        return new ValidationRuleRequest(
                nameVi,
                nameEn,
                left,
                operator,
                right,
                missingValue,
                severity,
                calendar,
                periodKind,
                validFrom,
                validTo,
                active);
    }
}
