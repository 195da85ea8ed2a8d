/**
 * Indicators of the labour market that others survey: stored as imported, with source and survey date. They are never mixed
 * with what this service counts, and an indicator that it counts takes no imported value.
 */
package vn.tongket.employment.market;
