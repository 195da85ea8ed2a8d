/** Grouped counts over approved reports. All sums are made by PostgreSQL, in one query for one question. */
package vn.tongket.employment.statistics;
