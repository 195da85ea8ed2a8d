package vn.tongket.employment.overseas;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.Restatement;
import vn.tongket.units.UnitKey;

/**
 * Knows who reports for a unit that ended before a month did: a month is reported by the units of its last day, and that of
 * the management year goes on for 14 days after a reform. The heir is the unit directly below the province that holds all
 * of the ended one; one that was divided has none.
 */
@Singleton
class ReportingHeirs {
    private final UnitDirectory units;

    ReportingHeirs(UnitDirectory units) {
        this.units = units;
    }

    /** A unit that ended before the last day of a month, and the one that holds all of it on that day. */
    record Heir(YearMonth month, UnitKey ended, UnitKey unit) {}

    Stream<Heir> of(YearMonth month, ReportingCalendar calendar) {
        LocalDate day = calendar.lastDayOf(month);
        return Restatement.of(units.all(), units.province(), 1, day).exact().entrySet().stream()
                .filter(held -> hasEnded(held.getKey(), day))
                .map(held -> new Heir(month, held.getKey(), held.getValue().key()));
    }

    private boolean hasEnded(UnitKey key, LocalDate day) {
        LocalDate end = units.version(key.code(), key.validFrom()).validTo();
        return end != null && !day.isBefore(end);
    }
}
