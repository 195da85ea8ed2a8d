package vn.tongket.kit.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import vn.tongket.kit.problem.CommonProblem;

/**
 * Who asks.
 *
 * @param subject stable id of the person or system
 * @param roles names from {@link Roles}
 * @param units codes of the units whose subtrees limit a reporter or specialist; empty means no limit
 */
public record Caller(String subject, Set<String> roles, Set<String> units) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    /**
     * Whether the caller may act on a unit.
     *
     * @param lineage the code of the unit and of all its ancestors on the day that matters
     */
    public boolean mayActOn(Collection<String> lineage) {
        return units.isEmpty() || !Collections.disjoint(units, lineage);
    }

    /** As {@link #mayActOn}; answers 403 {@code out-of-scope} otherwise. */
    public void requireScope(Collection<String> lineage) {
        if (!mayActOn(lineage)) {
            throw outOfScope();
        }
    }

    /** 403 {@code out-of-scope}. */
    public static RuntimeException outOfScope() {
        return CommonProblem.OUT_OF_SCOPE.because(
                "Tài khoản chỉ được thao tác trên các đơn vị được giao.",
                "The account may act only on the units entrusted to it.");
    }

    /** Separation of duties: whoever entered a record may not approve it. Answers 403 {@code same-person}. */
    public void requireOtherThan(String enteredBy) {
        if (subject.equals(enteredBy)) {
            throw CommonProblem.SAME_PERSON.because(
                    "Người lập bản ghi không được tự duyệt; cần một người khác.",
                    "Whoever entered the record may not approve it; someone else must.");
        }
    }
}
