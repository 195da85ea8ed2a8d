package vn.tongket.employment.check;

import java.time.Instant;
import java.util.List;

/**
 * What the checks say of a report.
 *
 * @param violations errors first
 * @param outliers by channel
 * @param ranAt when they ran: at the submission, or just now for a report that its unit may still change
 */
record CheckResponse(List<ViolationResponse> violations, List<OutlierResponse> outliers, Instant ranAt) {

    CheckCounts counts() {
        int errors = errors().size();
        return new CheckCounts(errors, violations.size() - errors, outliers.size(), ranAt);
    }

    List<ViolationResponse> errors() {
        return violations.stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
    }
}
