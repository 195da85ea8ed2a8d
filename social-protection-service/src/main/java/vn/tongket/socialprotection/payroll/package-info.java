/**
 * Monthly payrolls: one statement works out what everyone on a register is due, somebody else approves it, and what was
 * approved is what was paid and stays as it is.
 */
package vn.tongket.socialprotection.payroll;
