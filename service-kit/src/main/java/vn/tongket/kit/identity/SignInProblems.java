package vn.tongket.kit.identity;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kit.problem.CommonProblem;

/** What someone is told who has no identity, or one that failed its check. */
@ApplicationScoped
public class SignInProblems {
    private final String challenge;

    SignInProblems(@ConfigProperty(name = "tongket.identity.challenge") String challenge) {
        this.challenge = challenge;
    }

    /**
     * 401 that says how to sign in, but not why a check failed, which is nobody's business; or the problem that the check
     * itself gave as its cause.
     */
    public HttpProblem of(Throwable failure) {
        if (failure.getCause() instanceof HttpProblem problem) {
            return problem;
        }
        HttpProblem problem = CommonProblem.NOT_SIGNED_IN.because(
                "Cần đăng nhập qua cổng bằng tài khoản còn hiệu lực.", "Sign in at the gateway with a valid account.");
        return HttpProblem.builder(problem)
                .withHeader("WWW-Authenticate", challenge)
                .build();
    }
}
