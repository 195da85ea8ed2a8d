package vn.tongket.employment.statistics;

import java.util.List;

/**
 * A table for a spreadsheet.
 *
 * @param rows cells in the order of the headings: text, numbers, or null
 */
record SheetTable(String title, List<String> headings, List<List<Object>> rows) {}
