package vn.tongket.employment.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a report goes back to its unit. */
record ReturnRequest(@NotBlank @Size(max = 2000) String reason) {}
