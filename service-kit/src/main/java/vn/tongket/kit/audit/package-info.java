/**
 * The audit trail: append-only by trigger, chained by hash, written in the transaction of the change. The data version of
 * a service is its last change.
 */
package vn.tongket.kit.audit;
