/**
 * The reference data that this service works by: channels, indicators, reporting levels, and the directory
 * of units.
 */
package vn.tongket.employment.reference;
