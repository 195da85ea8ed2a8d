/**
 * Decisions that grant awards: entered by a specialist, signed by an approver, and fixed from then on together with the
 * money of every grant and its reasons.
 */
package vn.tongket.awards.decision;
