/**
 * Administrative units of Vietnam with the dates on which each version was in force, the edges that lead from an old unit to a
 * new one, and the restatement of figures in the boundaries of another day. A unit is named by code and day, never by code
 * alone: codes were given again in 2024 and 2025.
 */
package vn.tongket.units;
