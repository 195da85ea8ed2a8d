package vn.tongket.socialprotection.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Why an allowance ends. It is paid for the month of the event and stops from the month after (Decree 20/2021 Article 8
 * clause 2).
 *
 * @param event kebab-case, such as {@code death}, {@code moved}, {@code age-limit}
 */
public record EndRequest(@NotBlank @Size(max = 60) String event, @NotNull @PastOrPresent LocalDate eventDate) {}
