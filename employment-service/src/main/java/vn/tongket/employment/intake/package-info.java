/**
 * Bulk intake of job-creation figures from CSV and XLSX files, one cell a row. A file is staged in the database as it was
 * typed, and checked and applied there as a set.
 */
package vn.tongket.employment.intake;
