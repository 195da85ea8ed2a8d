/**
 * Measures the packaged services beside bare SQL and COPY, as ratios within one run: machines differ, and a time alone says
 * nothing. Not part of the tests.
 */
package vn.tongket.bench;
