package vn.tongket.units;

import java.util.List;
import java.util.Objects;

/**
 * Where a divided source meets one unit of the boundaries day.
 *
 * @param unit the unit that shows this part: a display unit, or one above them where the record has nothing smaller
 * @param inside whether it belongs to the root of the restatement
 * @param leaves the smallest units of the day through which the source lies in it; empty where none is on record. They, and
 *     not the whole of the unit, weigh in an allocation
 */
public record Part(AdministrativeUnit unit, boolean inside, List<AdministrativeUnit> leaves) {
    public Part {
        Objects.requireNonNull(unit, "unit");
        leaves = List.copyOf(leaves);
    }
}
