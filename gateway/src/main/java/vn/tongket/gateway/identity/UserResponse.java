package vn.tongket.gateway.identity;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A local user. */
record UserResponse(
        UUID id,
        String username,
        String displayName,
        Set<String> roles,
        Set<String> units,
        boolean enabled,
        Instant createdAt,
        long version) {

    static UserResponse of(User user) {
        return new UserResponse(
                user.id,
                user.username,
                user.displayName,
                new TreeSet<>(user.roles),
                new TreeSet<>(user.units),
                user.enabled,
                user.createdAt,
                user.version);
    }
}
