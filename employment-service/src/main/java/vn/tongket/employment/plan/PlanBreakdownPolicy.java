package vn.tongket.employment.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.employment.plan.PlanBreakdownRequest.PlanPartRequest;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;

/** Which parts a breakdown may have, and that they add up or say why they do not. */
final class PlanBreakdownPolicy {
    private PlanBreakdownPolicy() {}

    /**
     * Finds every fault of the parts.
     *
     * @param units codes of the units of the level
     * @param onRecord codes of those that have a target already: left out, it would go on and the sum would be another
     */
    static List<FieldError> faults(List<PlanPartRequest> parts, Set<String> units, Set<String> onRecord) {
        List<FieldError> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String field = "parts[" + i + "].unit";
            String unit = parts.get(i).unit();
            if (!units.contains(unit)) {
                faults.add(new FieldError(
                        field,
                        CommonProblem.UNKNOWN_UNIT.code(),
                        "Không có đơn vị này ở cấp đó vào ngày xét.",
                        "There is no such unit of the level on the day that counts."));
            } else if (!seen.add(unit)) {
                faults.add(new FieldError(
                        field,
                        "part-twice",
                        "Mỗi đơn vị chỉ có một chỉ tiêu.",
                        "A unit has one target; it is given twice."));
            }
        }
        faults.addAll(leftOut(onRecord, seen));
        return faults;
    }

    private static List<FieldError> leftOut(Set<String> onRecord, Set<String> given) {
        return onRecord.stream()
                .filter(unit -> !given.contains(unit))
                .sorted()
                .map(unit -> new FieldError(
                        "parts",
                        "part-left-out",
                        "Đơn vị " + unit + " đã có chỉ tiêu; hãy ghi cả đơn vị này, 0 nếu không còn giao, "
                                + "hoặc rút chỉ tiêu nếu đặt nhầm.",
                        "Unit " + unit + " has a target already; give it too, as 0 if it has no share any more, "
                                + "or withdraw it if it was set by mistake."))
                .toList();
    }

    /** Answers 422 for parts that do not add up without a reason, and for a reason without a difference. */
    static void requireBalance(PlanBalance balance, boolean explained) {
        if (!balance.addsUp() && !explained) {
            throw EmploymentProblem.PLAN_DOES_NOT_ADD_UP.at(
                    "parts",
                    "Tổng các phần là %d, %s; sửa cho khớp hoặc nêu lý do ở differenceReason."
                            .formatted(balance.sum(), balance.differenceVi()),
                    "The parts make %d, %s; make them agree or give the reason in differenceReason."
                            .formatted(balance.sum(), balance.differenceEn()));
        }
        if (balance.addsUp() && explained) {
            throw CommonProblem.RULE_VIOLATED.at(
                    "differenceReason",
                    "Các phần đã khớp kế hoạch chung; không có chênh lệch để nêu lý do.",
                    "The parts add up to the whole; there is no difference to give a reason for.");
        }
    }
}
