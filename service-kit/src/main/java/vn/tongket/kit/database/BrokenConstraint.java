package vn.tongket.kit.database;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** The constraint of the schema that a failure goes back to. */
public final class BrokenConstraint {
    private BrokenConstraint() {}

    /** Its name, empty where the database did not say; nothing where no constraint was broken. */
    public static Optional<String> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(ConstraintViolationException.class::isInstance)
                .map(ConstraintViolationException.class::cast)
                .map(broken -> Objects.requireNonNullElse(broken.getConstraintName(), ""))
                .findFirst();
    }
}
