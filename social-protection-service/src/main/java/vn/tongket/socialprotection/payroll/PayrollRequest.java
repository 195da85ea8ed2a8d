package vn.tongket.socialprotection.payroll;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;

/** Which payroll to work out. */
record PayrollRequest(@NotNull Programme programme, @NotNull YearMonth month) {}
