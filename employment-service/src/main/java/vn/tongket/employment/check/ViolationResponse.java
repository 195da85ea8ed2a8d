package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import vn.tongket.kit.language.Label;

/**
 * A rule that a report does not keep to, of the province or built in.
 *
 * @param rule code of the rule; in small letters where it is built in, see {@link BuiltInCheck}
 * @param name what should be
 * @param left value of the left side, in persons; absent where there is none
 * @param right value of the right side
 * @param text what is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ViolationResponse(
        String rule,
        Label name,
        Severity severity,
        BigDecimal left,
        RuleOperator operator,
        BigDecimal right,
        Label text) {}
