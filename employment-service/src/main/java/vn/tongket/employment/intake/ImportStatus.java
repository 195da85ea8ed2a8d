package vn.tongket.employment.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import vn.tongket.kit.language.Label;

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

    private static final Label GIVEN_UP = new Label(
            "Dịch vụ nhiều lần bị ngắt khi đang nhập nên đã dừng, chưa có gì được ghi; hãy gửi lại tệp.",
            "The service was cut off again and again during the import; nothing was applied. Send the file again.");

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Why nothing was applied, where neither errors nor whoever cancelled it tell; null otherwise. */
    Label reason() {
        return this == FAILED ? GIVEN_UP : null;
    }

    boolean hasEnded() {
        return this != QUEUED && this != RUNNING;
    }
}
