package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.tongket.awards.catalogue.AwardCatalogue;
import vn.tongket.awards.recipient.RecipientQueries;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;

/** What a decision may grant: awards that its authority may give, to recipients who are the caller's to propose. */
@ApplicationScoped
class GrantRules {
    private final AwardCatalogue catalogue;
    private final RecipientQueries recipients;
    private final CurrentCaller caller;

    GrantRules(AwardCatalogue catalogue, RecipientQueries recipients, CurrentCaller caller) {
        this.catalogue = catalogue;
        this.recipients = recipients;
        this.caller = caller;
    }

    /** Answers 422 with every grant that the authority may not make on the day of signature. */
    void require(DecisionRequest request) {
        List<FieldError> faults = CompetencePolicy.faults(
                request.authority(), request.grants(), catalogue.competences(request.signedOn()));
        if (!faults.isEmpty()) {
            throw CommonProblem.RULE_VIOLATED.because(
                    faults.size() + " mục không tặng được; xem errors.",
                    faults.size() + " grant(s) cannot be made; see errors.",
                    faults);
        }
    }

    /** Answers 403 where a recipient works outside the caller's units. */
    void requireScope(List<AwardGrant> grants) {
        recipients
                .unitPaths(
                        grants.stream()
                                .map(grant -> grant.individualId)
                                .filter(Objects::nonNull)
                                .toList(),
                        grants.stream()
                                .map(grant -> grant.collectiveId)
                                .filter(Objects::nonNull)
                                .toList())
                .forEach(caller.get()::requireScope);
    }
}
