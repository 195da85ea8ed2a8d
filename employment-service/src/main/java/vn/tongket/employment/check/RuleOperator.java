package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.IntPredicate;

/** How the two sides of a rule should stand to each other. */
enum RuleOperator {
    @JsonProperty("==")
    EQUAL("==", sign -> sign == 0),
    @JsonProperty("!=")
    NOT_EQUAL("!=", sign -> sign != 0),
    @JsonProperty(">")
    GREATER(">", sign -> sign > 0),
    @JsonProperty(">=")
    NOT_LESS(">=", sign -> sign >= 0),
    @JsonProperty("<")
    LESS("<", sign -> sign < 0),
    @JsonProperty("<=")
    NOT_GREATER("<=", sign -> sign <= 0),
    /** Both sides have a value, or neither. */
    @JsonProperty("compulsory-pair")
    COMPULSORY_PAIR("compulsory-pair", sides -> sides != 1),
    /** At most one side has a value. */
    @JsonProperty("exclusive-pair")
    EXCLUSIVE_PAIR("exclusive-pair", sides -> sides < 2);

    private final String code;
    private final IntPredicate allows;

    RuleOperator(String code, IntPredicate allows) {
        this.code = code;
        this.allows = allows;
    }

    String code() {
        return code;
    }

    /** Whether only the presence of values matters. */
    boolean isPair() {
        return this == COMPULSORY_PAIR || this == EXCLUSIVE_PAIR;
    }

    /** @param found of a pair the number of sides that have a value, otherwise the sign of left − right */
    boolean allows(int found) {
        return allows.test(found);
    }
}
