/** The reference data that the gateway works by: the indicators of the review, and the directory of units. */
package vn.tongket.gateway.reference;
