/**
 * Loads {@code sample-data/} through the public API, as its users would: one enters, another approves. What is recorded
 * already is left as it is, so that a second load adds nothing.
 */
package vn.tongket.local.sample;
