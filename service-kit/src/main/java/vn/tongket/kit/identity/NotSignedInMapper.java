package vn.tongket.kit.identity;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;

/** Answers whoever comes without an identity, or with one that failed its check. */
abstract class NotSignedInMapper<E extends SecurityException> extends ExceptionMapperBase<E> {
    private final SignInProblems problems;

    NotSignedInMapper(SignInProblems problems) {
        this.problems = problems;
    }

    @Override
    protected HttpProblem toProblem(E exception) {
        return problems.of(exception);
    }

    @Provider
    @Singleton
    @Priority(1)
    static class Missing extends NotSignedInMapper<UnauthorizedException> {
        Missing(SignInProblems problems) {
            super(problems);
        }
    }

    @Provider
    @Singleton
    @Priority(1)
    static class Failed extends NotSignedInMapper<AuthenticationFailedException> {
        Failed(SignInProblems problems) {
            super(problems);
        }
    }
}
