/** What the annual review asks of this service: jobs created and workers abroad, with plan, series and breakdowns. */
package vn.tongket.employment.annual;
