package vn.tongket.employment.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import vn.tongket.kit.problem.CommonProblem;

/** What happens to good rows when others are wrong. */
public enum ImportMode {
    /** All or nothing. */
    ATOMIC,
    /** Good rows are applied, wrong ones are left out. */
    BEST_EFFORT;

    /** Reads a query parameter; 400 otherwise. */
    public static ImportMode fromString(String code) {
        return Arrays.stream(values())
                .filter(mode -> mode.code().equals(code))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "mode", "Chỉ nhận atomic hoặc best-effort.", "Takes atomic or best-effort."));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
