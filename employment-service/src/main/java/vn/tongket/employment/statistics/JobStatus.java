package vn.tongket.employment.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.tongket.kit.problem.CommonProblem;

/** Which reports are counted. */
enum JobStatus {
    /** What has been approved. */
    APPROVED(List.of("APPROVED", "LOCKED")),
    /** Also what waits for approval. */
    SUBMITTED(List.of("APPROVED", "LOCKED", "SUBMITTED")),
    /** Everything that anybody has entered. */
    ALL(List.of("APPROVED", "LOCKED", "SUBMITTED", "RETURNED", "DRAFT"));

    private final List<String> statuses;

    JobStatus(List<String> statuses) {
        this.statuses = statuses;
    }

    static JobStatus of(String name) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(name))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "status", "Chỉ nhận approved, submitted, all.", "Takes approved, submitted, all."));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As they are written in SQL, one after the other. */
    String inSql() {
        return "'" + String.join("', '", statuses) + "'";
    }
}
