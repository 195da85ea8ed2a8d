package vn.tongket.employment.intake;

import java.util.List;
import java.util.Objects;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param cells by position from column A; null where nothing is
 */
record SheetRow(int number, List<SheetCell> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(Objects::isNull);
    }

    SheetCell at(int position) {
        return position < cells.size() ? cells.get(position) : null;
    }
}
