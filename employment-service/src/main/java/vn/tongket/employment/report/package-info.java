/**
 * Job-creation reports: what one unit counted in one period, line by line, and the way from draft to approval. Only
 * approved reports are counted anywhere.
 */
package vn.tongket.employment.report;
