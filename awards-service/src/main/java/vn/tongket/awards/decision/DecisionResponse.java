package vn.tongket.awards.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tongket.awards.money.AwardMoney;
import vn.tongket.kit.figures.Provenance;

/**
 * A decision as it is recorded.
 *
 * @param totalVnd money of all grants; absent before signature and where an amount is unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionResponse(
        UUID id,
        String number,
        LocalDate signedOn,
        String signer,
        String authority,
        int year,
        DecisionStatus status,
        Provenance provenance,
        List<DecisionGrantResponse> grants,
        Long totalVnd,
        String enteredBy,
        String signedBy,
        Instant recordedAt,
        Instant updatedAt,
        long version) {

    static DecisionResponse of(Decision decision) {
        List<DecisionGrantResponse> grants =
                decision.grants.stream().map(DecisionGrantResponse::of).toList();
        return new DecisionResponse(
                decision.id,
                decision.number,
                decision.signedOn,
                decision.signer,
                decision.authority,
                decision.year,
                decision.status,
                decision.provenance,
                grants,
                total(decision.grants),
                decision.enteredBy,
                decision.signedBy,
                decision.recordedAt,
                decision.updatedAt,
                decision.version);
    }

    private static Long total(List<AwardGrant> grants) {
        return grants.stream().map(grant -> grant.amountVnd).allMatch(Objects::nonNull)
                ? Long.valueOf(
                        grants.stream().mapToLong(grant -> grant.amountVnd).sum())
                : null;
    }

    /** One award; its money once signed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionGrantResponse(String awardCode, AwardSubject subject, UUID recipientId, AwardMoney money) {
        static DecisionGrantResponse of(AwardGrant grant) {
            return new DecisionGrantResponse(grant.awardCode, grant.subject, grant.recipientId(), grant.money());
        }
    }
}
