package vn.tongket.gateway.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A local user as an administrator enters it.
 *
 * @param username lower-case letters, digits, dot, dash, underscore; never changed afterwards
 * @param password needed for a new user; absent in a change, it stays as it is
 * @param roles names of roles
 * @param units codes of the units whose subtrees limit a reporter or specialist; empty for no limit
 * @param enabled absent means yes
 */
record UserRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,39}") @Schema(examples = "trang-dinh") String username,
        @Size(min = 12, max = 72) @Schema(examples = "một câu dài dễ nhớ") String password,
        @NotBlank @Size(max = 120) @Schema(examples = "Cán bộ huyện Tràng Định") String displayName,
        @NotEmpty @Schema(examples = "[\"reporter\"]") Set<@NotBlank String> roles,
        @NotNull @Schema(examples = "[\"180\"]") Set<@NotBlank String> units,
        Boolean enabled) {

    boolean mayEnter() {
        return enabled == null || enabled;
    }

    /** Records print all their parts; a password must not get into a log that way. */
    @Override
    public String toString() {
        return "UserRequest[" + username + "]";
    }
}
