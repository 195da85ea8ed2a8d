package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A rule as it is recorded.
 *
 * @param shipped whether it is a default of the product, also after the province has changed it
 * @param version what {@code ETag} and {@code If-Match} speak of
 */
record ValidationRuleResponse(
        String code,
        @JsonUnwrapped ValidationRuleRequest content,
        boolean shipped,
        String updatedBy,
        Instant updatedAt,
        long version) {

    static ValidationRuleResponse of(ValidationRule rule) {
        return new ValidationRuleResponse(
                rule.code, rule.content(), rule.shipped, rule.updatedBy, rule.updatedAt, rule.version);
    }
}
