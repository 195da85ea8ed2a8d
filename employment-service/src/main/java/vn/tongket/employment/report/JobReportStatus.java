package vn.tongket.employment.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import vn.tongket.kit.problem.CommonProblem;

/** Where a report stands on its way from the unit that counts to the specialist who approves. */
public enum JobReportStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("approved")
    APPROVED,
    /** Approved, of a year that is closed. */
    @JsonProperty("locked")
    LOCKED,
    /** A draft or a returned report that was deleted, or an approved one that was withdrawn; told only to whoever copies. */
    @JsonProperty("deleted")
    DELETED;

    /** Reads a query parameter; 400 otherwise. */
    public static JobReportStatus fromString(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "status",
                        "Chỉ nhận draft, submitted, returned, approved, locked, deleted.",
                        "Takes draft, submitted, returned, approved, locked, deleted."));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean canBecome(JobReportStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED, DELETED).contains(next);
            // Approved again, when lines were corrected after the approval
            case APPROVED -> Set.of(APPROVED, LOCKED).contains(next);
            case SUBMITTED -> Set.of(APPROVED, RETURNED).contains(next);
            case LOCKED -> next == APPROVED;
            case DELETED -> false;
        };
    }

    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
