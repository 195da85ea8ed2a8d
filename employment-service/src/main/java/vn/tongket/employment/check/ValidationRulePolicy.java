package vn.tongket.employment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.kit.problem.FieldError;
import vn.tongket.kit.problem.ProblemType;

/** Which rules can be recorded: those that can be worked out, and say something about a report. */
final class ValidationRulePolicy {
    private final LineCodes known;
    private final List<FieldError> faults = new ArrayList<>();

    private ValidationRulePolicy(LineCodes known) {
        this.known = known;
    }

    /** What lines may say, whether in use now or not: a rule may wait for its time. */
    record LineCodes(Set<String> channels, Set<String> destinations, Set<String> sectors) {}

    /** Finds every fault; each names the field as the request calls it. */
    static List<FieldError> faults(ValidationRuleRequest rule, LineCodes known) {
        ValidationRulePolicy policy = new ValidationRulePolicy(known);
        policy.checkSide("left", rule.left());
        policy.checkSide("right", rule.right());
        policy.checkWhole(rule);
        return policy.faults;
    }

    private void checkWhole(ValidationRuleRequest rule) {
        if (!rule.left().of().isOfReport() && !rule.right().of().isOfReport()) {
            fault(
                    "left.of",
                    "no-report",
                    "Ít nhất một vế lấy từ report hoặc year-to-date.",
                    "At least one side is of report or year-to-date.");
        }
        if (rule.operator().isPair() != (rule.missingValue() == null)) {
            fault(
                    "missingValue",
                    "missing-value",
                    "Phép so sánh cần missingValue; cặp (pair) thì không có.",
                    "A comparison needs missingValue; a pair has none.");
        }
        if (rule.validFrom() != null
                && rule.validTo() != null
                && !rule.validFrom().isBefore(rule.validTo())) {
            fault(
                    "validTo",
                    "end-before-start",
                    "Ngày hết áp dụng phải sau ngày bắt đầu.",
                    "The rule ends after it begins.");
        }
    }

    private void checkSide(String field, RuleSide side) {
        boolean sums = side.sum() != null || side.times() != null;
        if (side.isConstant() ? side.value() == null || sums : side.value() != null) {
            fault(
                    field + ".value",
                    "constant",
                    "Vế constant có value và không có gì khác; vế khác không có value.",
                    "A constant has a value and nothing else; other sides have no value.");
        }
        if (side.sum() != null) {
            checkCodes(field + ".sum", side.sum());
            if (side.of() == SideSource.PLAN_TO_DATE && !isPlanned(side.sum())) {
                fault(
                        field + ".sum",
                        "not-planned",
                        "Kế hoạch chỉ có cho tất cả hoặc cho một kênh.",
                        "Plans are for everything or for one channel.");
            }
        }
    }

    private static boolean isPlanned(LineSelection sum) {
        return sum.sex() == null
                && sum.destination() == null
                && sum.sector() == null
                && (sum.channel() == null || sum.channel().size() == 1);
    }

    private void checkCodes(String field, LineSelection sum) {
        if (sum.channel() != null && !known.channels().containsAll(sum.channel())) {
            unknown(field + ".channel", EmploymentProblem.UNKNOWN_CHANNEL);
        }
        if (!isKnown(sum.destination(), known.destinations())) {
            unknown(field + ".destination", EmploymentProblem.UNKNOWN_DESTINATION);
        }
        if (!isKnown(sum.sector(), known.sectors())) {
            unknown(field + ".sector", EmploymentProblem.UNKNOWN_SECTOR);
        }
    }

    private static boolean isKnown(String sought, Set<String> codes) {
        return sought == null || LineSelection.WORDS.contains(sought) || codes.contains(sought);
    }

    private void unknown(String field, ProblemType problem) {
        fault(field, problem.code(), "Danh mục không có mã này.", "The catalogue has no such code.");
    }

    private void fault(String field, String code, String vi, String en) {
        faults.add(new FieldError(field, code, vi, en));
    }
}
