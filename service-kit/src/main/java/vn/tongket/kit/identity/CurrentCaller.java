package vn.tongket.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Knows the {@link Caller} of the current request, from the internal token in a service or the identity at the door. */
@ApplicationScoped
public class CurrentCaller {
    /** Claim of the internal token, and attribute of a local identity, that holds the unit scope. */
    public static final String UNITS = "units";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller get() {
        return of(identity);
    }

    /** The caller behind an identity, also outside a REST request. */
    public static Caller of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return new Caller("anonymous", Set.of(), Set.of());
        }
        return new Caller(identity.getPrincipal().getName(), identity.getRoles(), units(identity));
    }

    private static Set<String> units(SecurityIdentity identity) {
        return unitsOf(
                identity.getPrincipal() instanceof JsonWebToken token
                        ? token.getClaim(UNITS)
                        : identity.getAttribute(UNITS));
    }

    /** Absent means no limit; what cannot be read must not mean the same. */
    static Set<String> unitsOf(Object claim) {
        if (claim == null) {
            return Set.of();
        }
        if (claim instanceof Collection<?> codes) {
            return codes.stream().map(CurrentCaller::unit).collect(Collectors.toUnmodifiableSet());
        }
        return Set.of(unit(claim));
    }

    private static String unit(Object code) {
        if (code instanceof JsonString text) {
            return text.getString();
        }
        if (code instanceof String text) {
            return text;
        }
        throw new AuthenticationFailedException("The claim " + UNITS + " holds no unit codes");
    }
}
