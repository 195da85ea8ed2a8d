package vn.tongket.employment.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kit.time.ReportingCalendar;

/**
 * What a rule says.
 *
 * @param nameVi what should be, as the officer reads it where it is not
 * @param missingValue needed for comparisons; absent for pairs, which ask only whether values are there
 * @param calendar of which calendar reports are checked; of both where absent
 * @param periodKind whether reports of months or of whole years are checked; both where absent
 * @param validFrom first day; reports are checked whose period ends on it or later
 * @param validTo first day on which the rule does not apply any more
 * @param active whether it is applied; a rule is never deleted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ValidationRuleRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Không quá 3 lần tháng trước") String nameVi,
        @NotBlank @Size(max = 200) @Schema(examples = "No more than 3 times the month before") String nameEn,
        @NotNull @Valid RuleSide left,
        @NotNull @Schema(examples = "<=") RuleOperator operator,
        @NotNull @Valid RuleSide right,
        @Schema(examples = "skip-rule-if-any-missing") MissingValue missingValue,
        @NotNull @Schema(examples = "warning") Severity severity,
        ReportingCalendar calendar,
        @Schema(examples = "month") PeriodKind periodKind,
        @Schema(examples = "2025-07-01") LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(examples = "true") Boolean active) {}
