/**
 * What the annual review asks of this service: jobs created and workers abroad, with plan, series and breakdowns, and beside
 * them the imported indicators of the labour market.
 */
package vn.tongket.employment.annual;
