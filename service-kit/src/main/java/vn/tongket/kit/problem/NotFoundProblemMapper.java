package vn.tongket.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.Provider;

/**
 * A path that does not exist, or a parameter that cannot be read: Jakarta REST calls both "not found", and only the cause
 * tells them apart.
 */
@Provider
@Priority(1)
class NotFoundProblemMapper extends ExceptionMapperBase<NotFoundException> {
    @Override
    protected HttpProblem toProblem(NotFoundException exception) {
        if (exception.getCause() instanceof HttpProblem problem) {
            return problem;
        }
        return exception.getCause() == null
                ? CommonProblem.NOT_FOUND.because("Không có đường dẫn này.", "There is nothing at this path.")
                : CommonProblem.MALFORMED_REQUEST.because(
                        "Một tham số trong đường dẫn không đọc được.", "A parameter in the address cannot be read.");
    }
}
