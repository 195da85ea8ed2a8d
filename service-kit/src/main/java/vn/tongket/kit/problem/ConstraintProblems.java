package vn.tongket.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Optional;

/**
 * What a named database constraint means to a client. A service offers one bean; the schema stays the only place where
 * the rule itself is written.
 */
public interface ConstraintProblems {
    Optional<HttpProblem> ofConstraint(String constraintName);
}
