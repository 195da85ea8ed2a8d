/** The identity of one request, from the door to the log and the audit trail. What is to be on or off must say so. */
package vn.tongket.kit.request;
