package vn.tongket.employment.plan;

import java.time.LocalDate;

/** The decision by which targets are set; numbers begin anew each year, so the date belongs to it. */
record PlanDecision(String number, LocalDate date) {}
