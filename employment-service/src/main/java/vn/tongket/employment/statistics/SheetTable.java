package vn.tongket.employment.statistics;

import java.util.List;
import vn.tongket.kit.language.Label;

/**
 * A table for a spreadsheet.
 *
 * @param rows cells in the order of the headings: text, numbers, or null
 */
record SheetTable(String title, List<String> headings, List<List<Object>> rows) {
    /** Heads the first day of the version of a unit, beside its code: in 2025 one code may stand in two rows. */
    static final Label UNIT_SINCE = new Label("Đơn vị từ ngày", "Unit since");
}
