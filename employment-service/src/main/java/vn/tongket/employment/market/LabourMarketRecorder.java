package vn.tongket.employment.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.employment.reference.IndicatorQueries;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.identity.CurrentCaller;

/** What every way of storing values does: by which rules, for which units, and that each record is kept. */
@ApplicationScoped
class LabourMarketRecorder {
    private final LabourMarketRepository values;
    private final LabourMarketQueries queries;
    private final IndicatorQueries indicators;
    private final UnitsOfYear units;
    private final CurrentCaller caller;
    private final Clock clock;

    LabourMarketRecorder(
            LabourMarketRepository values,
            LabourMarketQueries queries,
            IndicatorQueries indicators,
            UnitsOfYear units,
            CurrentCaller caller,
            Clock clock) {
        this.values = values;
        this.queries = queries;
        this.indicators = indicators;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    /** The rules as they are today. */
    LabourMarketPolicy policy() {
        return new LabourMarketPolicy(indicators.all(), queries.readings(), LocalDate.now(clock));
    }

    /** 403 for a unit outside the caller's scope. */
    void requireScope(UnitOfYear unit) {
        caller.get().requireScope(units.lineage(unit));
    }

    void record(List<LabourMarketIndicator> changed) {
        for (LabourMarketIndicator value : changed) {
            value.provinceCode = units.province();
            value.updatedBy = caller.get().subject();
            value.updatedAt = clock.instant();
        }
        values.record(changed);
    }
}
