package vn.tongket.employment.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tongket.employment.check.RuleSide.Term;
import vn.tongket.kit.language.Label;

/** Which rules a report does not keep to, once it is known what it and the others say. */
final class ValidationPolicy {
    private ValidationPolicy() {}

    /** Everything that has to be read for the rules, each once. */
    static List<Term> terms(List<ValidationRule> rules) {
        return rules.stream()
                .flatMap(rule -> Stream.of(rule.left, rule.right))
                .filter(side -> !side.isConstant())
                .map(RuleSide::term)
                .distinct()
                .toList();
    }

    /** @param sums by term; a term without a value is missing */
    static List<ViolationResponse> violations(List<ValidationRule> rules, Map<Term, BigDecimal> sums) {
        return rules.stream().flatMap(rule -> violation(rule, sums).stream()).toList();
    }

    private static Optional<ViolationResponse> violation(ValidationRule rule, Map<Term, BigDecimal> sums) {
        BigDecimal left = valueOf(rule.left, sums);
        BigDecimal right = valueOf(rule.right, sums);
        if (rule.operator.isPair()) {
            int found = (left == null ? 0 : 1) + (right == null ? 0 : 1);
            return rule.operator.allows(found) ? Optional.empty() : Optional.of(violation(rule, left, right));
        }
        if (isSkipped(rule, left, right)) {
            return Optional.empty();
        }
        BigDecimal comparedLeft = Objects.requireNonNullElse(left, BigDecimal.ZERO);
        BigDecimal comparedRight = Objects.requireNonNullElse(right, BigDecimal.ZERO);
        return rule.operator.allows(comparedLeft.compareTo(comparedRight))
                ? Optional.empty()
                : Optional.of(violation(rule, comparedLeft, comparedRight));
    }

    private static BigDecimal valueOf(RuleSide side, Map<Term, BigDecimal> sums) {
        if (side.isConstant()) {
            return side.value();
        }
        BigDecimal sum = sums.get(side.term());
        return sum == null ? null : sum.multiply(side.factor());
    }

    private static boolean isSkipped(ValidationRule rule, BigDecimal left, BigDecimal right) {
        return switch (rule.missingValue) {
            case SKIP_IF_ANY_MISSING -> left == null || right == null;
            case SKIP_IF_ALL_MISSING ->
                (left == null || rule.left.isConstant()) && (right == null || rule.right.isConstant());
            case TREAT_AS_ZERO -> false;
        };
    }

    private static ViolationResponse violation(ValidationRule rule, BigDecimal left, BigDecimal right) {
        return new ViolationResponse(
                rule.code,
                rule.name(),
                rule.severity,
                FigureText.shown(left),
                rule.operator,
                FigureText.shown(right),
                text(rule, left, right));
    }

    private static Label text(ValidationRule rule, BigDecimal left, BigDecimal right) {
        return switch (rule.operator) {
            case COMPULSORY_PAIR ->
                new Label("Một vế có số liệu, vế kia không có.", "One side has a value and the other has none.");
            case EXCLUSIVE_PAIR -> new Label("Cả hai vế cùng có số liệu.", "Both sides have a value.");
            default ->
                new Label(
                        "Không đúng: " + FigureText.vi(left) + relation(rule) + FigureText.vi(right),
                        "Does not hold: " + FigureText.en(left) + relation(rule) + FigureText.en(right));
        };
    }

    private static String relation(ValidationRule rule) {
        return " " + rule.operator.code() + " ";
    }
}
