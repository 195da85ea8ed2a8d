package vn.tongket.awards.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tongket.awards.catalogue.AwardCatalogue.Competence;
import vn.tongket.awards.decision.DecisionRequest.DecisionGrantRequest;
import vn.tongket.awards.problem.AwardsProblem;
import vn.tongket.kit.problem.FieldError;

/** Whether an authority may grant what a decision grants (Law 06/2022/QH15 Articles 77 to 80, Decree 129/2025/NĐ-CP). */
final class CompetencePolicy {
    private CompetencePolicy() {}

    /** Finds every grant that the authority may not make. */
    static List<FieldError> faults(String authority, List<DecisionGrantRequest> grants, Set<Competence> competences) {
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            DecisionGrantRequest grant = grants.get(i);
            String subject = grant.subject().code();
            if (competences.contains(new Competence(grant.awardCode(), subject, authority))) {
                continue;
            }
            boolean known = competences.stream()
                    .anyMatch(c ->
                            c.award().equals(grant.awardCode()) && c.subject().equals(subject));
            faults.add(
                    known
                            ? new FieldError(
                                    "grants[" + i + "].awardCode",
                                    AwardsProblem.NOT_COMPETENT.code(),
                                    "Vào ngày ký, " + authority + " không có thẩm quyền tặng " + grant.awardCode()
                                            + ".",
                                    "On the day of signature " + authority + " may not grant " + grant.awardCode()
                                            + ".")
                            : new FieldError(
                                    "grants[" + i + "].awardCode",
                                    AwardsProblem.UNKNOWN_AWARD.code(),
                                    "Vào ngày ký, danh mục không có hoặc tỉnh chưa xác nhận " + grant.awardCode() + ".",
                                    "On the day of signature the catalogue lacks " + grant.awardCode()
                                            + ", or the province has not confirmed it."));
        }
        return faults;
    }
}
