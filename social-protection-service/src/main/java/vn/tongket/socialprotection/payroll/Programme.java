package vn.tongket.socialprotection.payroll;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import vn.tongket.kit.problem.CommonProblem;

/** What is paid by a payroll. */
public enum Programme {
    /** Monthly social assistance (Decree 20/2021). */
    SOCIAL_ASSISTANCE("social-assistance"),
    /** Monthly allowances of people with merit (Ordinance 02/2020). */
    MERIT("merit");

    private final String code;

    Programme(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Reads the code of a query parameter; 400 otherwise. */
    public static Programme fromString(String code) {
        return Arrays.stream(values())
                .filter(programme -> programme.code.equals(code))
                .findFirst()
                .orElseThrow(() -> CommonProblem.INVALID_FIELD.at(
                        "programme", "Chỉ nhận social-assistance hoặc merit.", "Takes social-assistance or merit."));
    }
}
