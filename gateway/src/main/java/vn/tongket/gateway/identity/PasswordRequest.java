package vn.tongket.gateway.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new password, and the present one, so that an unlocked screen is not enough. */
record PasswordRequest(
        @NotBlank @Schema(examples = "mật khẩu đang dùng") String currentPassword,
        @NotNull @Size(min = 12, max = 72) @Schema(examples = "một câu dài dễ nhớ") String newPassword) {

    /** Records print all their parts; a password must not get into a log that way. */
    @Override
    public String toString() {
        return "PasswordRequest[]";
    }
}
