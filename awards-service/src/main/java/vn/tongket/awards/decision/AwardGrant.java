package vn.tongket.awards.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.tongket.awards.money.AwardMoney;

/** One award for one recipient, with its money once the decision is signed. */
@Embeddable
class AwardGrant {
    String provinceCode;
    int year;
    String awardCode;

    @Enumerated(EnumType.STRING)
    AwardSubject subject;

    UUID individualId;
    UUID collectiveId;
    Long baseSalaryVnd;

    @Column(columnDefinition = "numeric")
    BigDecimal multiple;

    @Column(columnDefinition = "numeric")
    BigDecimal exactVnd;

    Long amountVnd;

    @Column(columnDefinition = "text[]")
    String[] rules;

    String actId;
    String article;
    String confidence;

    @Enumerated(EnumType.STRING)
    AwardMoney.Note note;

    protected AwardGrant() {}

    AwardGrant(String province, int year, DecisionRequest.DecisionGrantRequest request) {
        this.provinceCode = province;
        this.year = year;
        this.awardCode = request.awardCode();
        this.subject = request.subject();
        this.individualId = subject == AwardSubject.INDIVIDUAL ? request.recipientId() : null;
        this.collectiveId = subject == AwardSubject.COLLECTIVE ? request.recipientId() : null;
    }

    UUID recipientId() {
        return subject == AwardSubject.INDIVIDUAL ? individualId : collectiveId;
    }

    void fix(AwardMoney money) {
        baseSalaryVnd = money.baseSalaryVnd();
        multiple = money.multiple();
        exactVnd = money.exactVnd();
        amountVnd = money.amountVnd();
        rules = money.rules().toArray(String[]::new);
        actId = money.actId();
        article = money.article();
        confidence = money.confidence();
        note = money.note();
    }

    AwardMoney money() {
        return rules == null
                ? null
                : new AwardMoney(
                        baseSalaryVnd, multiple, exactVnd, amountVnd, List.of(rules), actId, article, confidence, note);
    }
}
