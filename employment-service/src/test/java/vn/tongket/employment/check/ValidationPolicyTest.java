package vn.tongket.employment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.employment.check.RuleSide.Term;

class ValidationPolicyTest {
    private static final RuleSide REPORT = new RuleSide(SideSource.REPORT, null, null, null);
    private static final RuleSide MONTH_BEFORE = new RuleSide(SideSource.MONTH_BEFORE, null, null, null);

    @ParameterizedTest
    @CsvSource({
        // operator,      1 : 2, 2 : 2, 3 : 2
        "EQUAL,           false, true,  false",
        "NOT_EQUAL,       true,  false, true",
        "GREATER,         false, false, true",
        "NOT_LESS,        false, true,  true",
        "LESS,            true,  false, false",
        "NOT_GREATER,     true,  true,  false",
    })
    void comparesTheSides(RuleOperator operator, boolean below, boolean same, boolean above) {
        ValidationRule rule = rule(REPORT, operator, MONTH_BEFORE, MissingValue.TREAT_AS_ZERO);
        assertThat(holds(rule, "1", "2")).isEqualTo(below);
        assertThat(holds(rule, "2", "2.0")).isEqualTo(same);
        assertThat(holds(rule, "3", "2")).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        // what missing means,  none missing, left missing, right missing, both missing
        "SKIP_IF_ANY_MISSING,   false,        true,         true,          true",
        "SKIP_IF_ALL_MISSING,   false,        false,        false,         true",
        "TREAT_AS_ZERO,         false,        false,        false,         false",
    })
    void skipsARuleAsItSaysForMissingValues(
            MissingValue missing, boolean none, boolean left, boolean right, boolean both) {
        // Never holds unless it is skipped: every value is 0, or counts as 0
        ValidationRule rule = rule(REPORT, RuleOperator.NOT_EQUAL, MONTH_BEFORE, missing);
        assertThat(holds(rule, "0", "0")).isEqualTo(none);
        assertThat(holds(rule, null, "0")).isEqualTo(left);
        assertThat(holds(rule, "0", null)).isEqualTo(right);
        assertThat(holds(rule, null, null)).isEqualTo(both);
    }

    @Test
    void doesNotTakeAConstantForAValueThatWasReported() {
        assertThat(holds(rule(REPORT, RuleOperator.GREATER, side("0"), MissingValue.SKIP_IF_ALL_MISSING), null, null))
                .isTrue();
        assertThat(holds(rule(REPORT, RuleOperator.GREATER, side("0"), MissingValue.TREAT_AS_ZERO), null, null))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // pair,           both,  one,   none
        "COMPULSORY_PAIR, true,  false, true",
        "EXCLUSIVE_PAIR,  false, true,  true",
    })
    void asksOfAPairOnlyWhetherValuesAreThere(RuleOperator pair, boolean both, boolean one, boolean none) {
        ValidationRule rule = rule(REPORT, pair, MONTH_BEFORE, null);
        assertThat(holds(rule, "0", "0")).isEqualTo(both);
        assertThat(holds(rule, "0", null)).isEqualTo(one);
        assertThat(holds(rule, null, "7")).isEqualTo(one);
        assertThat(holds(rule, null, null)).isEqualTo(none);
    }

    @Test
    void multipliesASideBeforeItCompares() {
        RuleSide three = new RuleSide(SideSource.MONTH_BEFORE, null, new BigDecimal("3"), null);
        ValidationRule rule = rule(REPORT, RuleOperator.NOT_GREATER, three, MissingValue.SKIP_IF_ANY_MISSING);
        assertThat(holds(rule, "30", "10")).isTrue();
        assertThat(violations(rule, "31", "10")).singleElement().satisfies(violation -> {
            assertThat(violation.left()).isEqualTo("31");
            assertThat(violation.right()).isEqualTo("30");
            assertThat(violation.text().en()).isEqualTo("Does not hold: 31 <= 30");
        });
    }

    @Test
    void showsFiguresAsTheyAreWrittenInEachLanguage() {
        RuleSide half = new RuleSide(SideSource.MONTH_BEFORE, null, new BigDecimal("0.5"), null);
        ValidationRule rule = rule(REPORT, RuleOperator.GREATER, half, MissingValue.SKIP_IF_ANY_MISSING);
        assertThat(violations(rule, "2", "25")).singleElement().satisfies(violation -> {
            assertThat(violation.text().vi()).isEqualTo("Không đúng: 2 > 12,5");
            assertThat(violation.text().en()).isEqualTo("Does not hold: 2 > 12.5");
        });
    }

    @Test
    void asksForEachValueOnce() {
        RuleSide same = new RuleSide(SideSource.REPORT, LineSelection.ALL, new BigDecimal("2"), null);
        assertThat(ValidationPolicy.terms(List.of(
                        rule(REPORT, RuleOperator.LESS, side("9"), MissingValue.TREAT_AS_ZERO),
                        rule(same, RuleOperator.LESS, MONTH_BEFORE, MissingValue.TREAT_AS_ZERO))))
                .containsExactly(REPORT.term(), MONTH_BEFORE.term());
    }

    private static boolean holds(ValidationRule rule, String report, String monthBefore) {
        return violations(rule, report, monthBefore).isEmpty();
    }

    private static List<ViolationResponse> violations(ValidationRule rule, String report, String monthBefore) {
        Map<Term, BigDecimal> sums = new HashMap<>();
        if (report != null) {
            sums.put(REPORT.term(), new BigDecimal(report));
        }
        if (monthBefore != null) {
            sums.put(MONTH_BEFORE.term(), new BigDecimal(monthBefore));
        }
        return ValidationPolicy.violations(List.of(rule), sums);
    }

    private static RuleSide side(String constant) {
        return new RuleSide(SideSource.CONSTANT, null, null, new BigDecimal(constant));
    }

    private static ValidationRule rule(RuleSide left, RuleOperator operator, RuleSide right, MissingValue missing) {
        ValidationRule rule = ValidationRule.of("RULE", "20");
        rule.take(new ValidationRuleRequest(
                "Quy tắc", "Rule", left, operator, right, missing, Severity.ERROR, null, null, null, null, true));
        return rule;
    }
}
