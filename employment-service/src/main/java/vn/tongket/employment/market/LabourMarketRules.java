package vn.tongket.employment.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.tongket.employment.reference.IndicatorQueries;

/** Knows by which rules values are stored today: the catalogue, its readings, the day. */
@ApplicationScoped
class LabourMarketRules {
    private final IndicatorQueries indicators;
    private final LabourMarketQueries queries;
    private final Clock clock;

    LabourMarketRules(IndicatorQueries indicators, LabourMarketQueries queries, Clock clock) {
        this.indicators = indicators;
        this.queries = queries;
        this.clock = clock;
    }

    LabourMarketPolicy policy() {
        return new LabourMarketPolicy(indicators.all(), queries.readings(), LocalDate.now(clock));
    }
}
