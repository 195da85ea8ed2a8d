package vn.tongket.employment.market;

import java.time.LocalDate;
import vn.tongket.employment.reference.UnitOfYear;

/** What a value is of; one value each. */
record LabourMarketKey(String indicator, int year, String unit, LocalDate unitFrom, String reading) {

    static LabourMarketKey of(LabourMarketEntry entry, UnitOfYear unit) {
        return new LabourMarketKey(entry.indicator(), entry.year(), unit.code(), unit.from(), entry.reading());
    }
}
