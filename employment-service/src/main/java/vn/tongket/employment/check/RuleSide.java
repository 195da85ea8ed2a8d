package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One side of a rule.
 *
 * @param of whose value it is
 * @param sum which lines are added up; all where absent; not for a constant
 * @param times by what the value is multiplied; 1 where absent; not for a constant
 * @param value of a constant, in persons
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleSide(
        @NotNull @Schema(examples = "month-before") SideSource of,
        @Valid LineSelection sum,
        @Positive @Digits(integer = 6, fraction = 6) @Schema(examples = "3") BigDecimal times,
        @Digits(integer = 12, fraction = 6) @Schema(examples = "0") BigDecimal value) {

    @JsonIgnore
    boolean isConstant() {
        return of == SideSource.CONSTANT;
    }

    Term term() {
        return new Term(of, Objects.requireNonNullElse(sum, LineSelection.ALL));
    }

    BigDecimal factor() {
        return Objects.requireNonNullElse(times, BigDecimal.ONE);
    }

    /** What has to be read for a side. */
    record Term(SideSource of, LineSelection sum) {}
}
