/** The identity of one request, from the door to the log and the audit trail. */
package vn.tongket.kit.request;
