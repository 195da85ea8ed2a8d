package vn.tongket.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.tongket.kit.database.BrokenConstraint;

/**
 * What the database refused, as a problem: a broken constraint, a version that moved, transactions in each other's way, text
 * that it cannot hold. Anything else is a 500.
 */
@Provider
@Singleton
@Priority(1)
class DatabaseProblemMapper extends ExceptionMapperBase<PersistenceException> {
    private static final int RETRY_AFTER_SECONDS = 1;
    private static final Logger LOG = Logger.getLogger(DatabaseProblemMapper.class);

    private final List<ConstraintProblems> services;

    DatabaseProblemMapper(@All List<ConstraintProblems> services) {
        this.services = services;
    }

    @Override
    protected HttpProblem toProblem(PersistenceException exception) {
        return Stream.<Throwable>iterate(exception, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(cause -> ofState(Objects.requireNonNullElse(cause.getSQLState(), "")).stream())
                .findFirst()
                .orElseGet(() -> ofException(exception));
    }

    /** Asked before the exception, for which Hibernate has several names: a failure to serialise is none of a version. */
    private static Optional<HttpProblem> ofState(String sqlState) {
        return switch (sqlState) {
            // A deadlock, a failure to serialise: the others have gone on, and what is sent again finds the way free
            case "40P01", "40001" -> {
                LOG.warnf("The database ended a transaction that was in the way of another: %s", sqlState);
                yield Optional.of(HttpProblem.builder(CommonProblem.TRY_AGAIN.because(
                                "Chưa ghi gì; một thay đổi khác cùng lúc đã được ưu tiên. Hãy gửi lại.",
                                "Nothing was recorded; another change at the same time went first. Send it again."))
                        .withHeader("Retry-After", RETRY_AFTER_SECONDS)
                        .build());
            }
            // Text with U+0000, typed as it is or escaped in JSON
            case "22021", "22P05" ->
                Optional.of(CommonProblem.MALFORMED_REQUEST.because(
                        "Yêu cầu có ký tự U+0000, không lưu và không tìm được.",
                        "The request holds the character U+0000, which can be neither stored nor found."));
            default -> Optional.empty();
        };
    }

    private HttpProblem ofException(PersistenceException exception) {
        if (exception instanceof OptimisticLockException) {
            return CommonProblem.STALE_VERSION.because(
                    "Bản ghi vừa được người khác sửa; hãy đọc lại rồi sửa tiếp.",
                    "The record has just been changed by someone else; read it again and redo the change.");
        }
        return BrokenConstraint.of(exception).map(this::explained).orElseGet(() -> unexpected(exception));
    }

    private HttpProblem explained(String name) {
        return services.stream()
                .flatMap(service -> service.ofConstraint(name).stream())
                .findFirst()
                .orElseGet(() -> CommonProblem.CONFLICT.because(
                        "Dữ liệu trái với ràng buộc " + name + ".", "The data breaks the constraint " + name + "."));
    }

    private static HttpProblem unexpected(PersistenceException exception) {
        // The message of a database error may quote a row, so only its class is logged.
        LOG.errorf("Unexpected database failure: %s", exception.getClass().getName());
        return CommonProblem.INTERNAL_ERROR.because(
                "Lỗi cơ sở dữ liệu; xin báo mã traceId.", "Database failure; please report the traceId.");
    }
}
