package vn.tongket.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that acts once for one {@code Idempotency-Key}, however often it is sent, also at the same instant.
 * The answer is kept for 24 hours in the transaction of the work itself; another path, query or body under the
 * same key is 422.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    String HEADER = "Idempotency-Key";

    /** Characters of a key, at least. */
    int SHORTEST = 8;

    /** Characters of a key, at most. */
    int LONGEST = 200;
}
