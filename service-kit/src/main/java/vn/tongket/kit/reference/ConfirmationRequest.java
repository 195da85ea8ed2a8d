package vn.tongket.kit.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The act on which an administrator relies when confirming a row. */
record ConfirmationRequest(
        @NotBlank @Size(max = 60) String actNumber,
        @NotNull @PastOrPresent LocalDate actSignedOn,
        @Size(max = 500) String note) {}
