package vn.tongket.employment.overseas;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;

/** Collects what is wrong with a request, so that all of it is said at once. */
final class Faults {
    private final List<FieldError> found = new ArrayList<>();

    /** Notes a fault of a field where there is one; the texts must not quote what was sent. */
    void addIf(boolean wrong, String field, String code, String vi, String en) {
        if (wrong) {
            found.add(new FieldError(field, code, vi, en));
        }
    }

    List<FieldError> found() {
        return List.copyOf(found);
    }

    /** Answers 422 with every fault. */
    void refuse() {
        if (!found.isEmpty()) {
            throw CommonProblem.RULE_VIOLATED.because(
                    "Hồ sơ có " + found.size() + " chỗ chưa đúng; xem errors.",
                    found.size() + " fault(s) in the record; see errors.",
                    found());
        }
    }
}
