package vn.tongket.employment.plan;

import vn.tongket.employment.reference.UnitOfYear;

/** What a plan is about: one unit, one indicator, one year. */
record PlanTarget(int year, String indicator, UnitOfYear unit) {}
