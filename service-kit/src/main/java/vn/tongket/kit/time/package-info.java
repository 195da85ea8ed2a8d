/** Time is asked of an injected clock, and calendar days are those of Vietnam. */
package vn.tongket.kit.time;
