/** The program behind {@code ./run}: starts the stack, loads the sample, shows the review, and waits to be stopped. */
package vn.tongket.local;
