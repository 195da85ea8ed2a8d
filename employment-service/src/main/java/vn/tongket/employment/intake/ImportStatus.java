package vn.tongket.employment.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an import stands. */
enum ImportStatus {
    QUEUED,
    RUNNING,
    /** Applied, or for a dry run: would have been. */
    COMPLETED,
    /** Atomic, with errors: nothing was applied. */
    REFUSED,
    /** Given up after several attempts: nothing was applied. */
    FAILED,
    /** Nothing was applied. */
    CANCELLED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasEnded() {
        return this != QUEUED && this != RUNNING;
    }
}
