/** A button pressed twice, or a request sent again after a lost connection, acts once. */
package vn.tongket.kit.idempotency;
