package vn.tongket.gateway.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who the caller is.
 *
 * @param username absent for someone who has not signed in
 * @param units units that limit a reporter or specialist; empty for no limit
 * @param provider where a browser signs in with the OIDC provider; absent where none is configured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeResponse(
        boolean signedIn,
        @Schema(examples = "viewer") String username,
        @Schema(examples = "[\"viewer\"]") SortedSet<String> roles,
        SortedSet<String> units,
        String provider) {}
