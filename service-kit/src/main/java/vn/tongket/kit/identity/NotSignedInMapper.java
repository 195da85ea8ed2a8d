package vn.tongket.kit.identity;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kit.problem.CommonProblem;

/** No identity, or one that failed its check. Both say the same: why a token failed is nobody's business. */
abstract class NotSignedInMapper<E extends SecurityException> extends ExceptionMapperBase<E> {
    private final String challenge;

    NotSignedInMapper(String challenge) {
        this.challenge = challenge;
    }

    @Override
    protected HttpProblem toProblem(E exception) {
        HttpProblem problem = CommonProblem.NOT_SIGNED_IN.because(
                "Cần đăng nhập qua cổng bằng tài khoản còn hiệu lực.", "Sign in at the gateway with a valid account.");
        return HttpProblem.builder(problem)
                .withHeader("WWW-Authenticate", challenge)
                .build();
    }

    @Provider
    @Singleton
    @Priority(1)
    static class Missing extends NotSignedInMapper<UnauthorizedException> {
        Missing(@ConfigProperty(name = "tongket.identity.challenge") String challenge) {
            super(challenge);
        }
    }

    @Provider
    @Singleton
    @Priority(1)
    static class Failed extends NotSignedInMapper<AuthenticationFailedException> {
        Failed(@ConfigProperty(name = "tongket.identity.challenge") String challenge) {
            super(challenge);
        }
    }
}
