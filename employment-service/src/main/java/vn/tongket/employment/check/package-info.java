/**
 * What may be wrong with a report: validation rules that are data, what is built in, and values that stand out of the
 * unit's own history.
 * Checks run when a report is submitted, and what they said is kept for whoever approves it.
 */
package vn.tongket.employment.check;
