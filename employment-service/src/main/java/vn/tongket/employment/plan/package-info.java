/**
 * Yearly targets with the decision that set them, and their breakdown to units. A target that is set anew keeps what it was
 * before; which record is in force on a day is said once, by the SQL function {@code plans_in_force}.
 */
package vn.tongket.employment.plan;
