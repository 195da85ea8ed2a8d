package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** Where a report stands on its way from the unit that counts to the specialist who approves. */
enum JobReportStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("returned")
    RETURNED;

    boolean canBecome(JobReportStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            case SUBMITTED -> Set.of(APPROVED, RETURNED).contains(next);
            case APPROVED -> false;
        };
    }

    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
