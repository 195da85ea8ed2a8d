package vn.tongket.gateway.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.tongket.kit.problem.ConstraintProblems;

/** What the constraints of the gateway's schema mean. */
@Singleton
class GatewayConstraints implements ConstraintProblems {
    @Override
    public Optional<HttpProblem> ofConstraint(String name) {
        return name.equals("uq_users_username")
                ? Optional.of(GatewayProblem.USERNAME_TAKEN.at(
                        "username", "Hãy chọn tên đăng nhập khác.", "Choose another user name."))
                : Optional.empty();
    }
}
