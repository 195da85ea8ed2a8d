package vn.tongket.gateway.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password, and the present one, so that an unlocked screen is not enough. */
record PasswordRequest(@NotBlank String currentPassword, @NotNull @Size(min = 12, max = 72) String newPassword) {

    /** Records print all their parts; a password must not get into a log that way. */
    @Override
    public String toString() {
        return "PasswordRequest[]";
    }
}
