package vn.tongket.employment.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tongket.employment.reference.Indicator;
import vn.tongket.employment.reference.IndicatorQueries;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;

/** Reading values and what they were before. */
@ApplicationScoped
class LabourMarketLookup {
    private final LabourMarketRepository values;
    private final LabourMarketQueries queries;
    private final IndicatorQueries indicators;
    private final UnitsOfYear units;
    private final Clock clock;

    LabourMarketLookup(
            LabourMarketRepository values,
            LabourMarketQueries queries,
            IndicatorQueries indicators,
            UnitsOfYear units,
            Clock clock) {
        this.values = values;
        this.queries = queries;
        this.indicators = indicators;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    Page<LabourMarketResponse> list(LabourMarketQuery query, Instant changedAfter, PageRequest page) {
        Map<String, Indicator> catalogue = indicators.all();
        List<LabourMarketResponse> rows = values.list(query, changedAfter, page).stream()
                .map(value -> response(value, catalogue))
                .toList();
        return page.changes(rows, LabourMarketResponse::updatedAt, LabourMarketResponse::id);
    }

    @Transactional
    LabourMarketResponse find(LabourMarketTarget target) {
        return response(known(target));
    }

    @Transactional
    List<LabourMarketRevisionResponse> revisions(LabourMarketTarget target) {
        return queries.revisions(known(target));
    }

    LabourMarketResponse response(LabourMarketIndicator value) {
        return response(value, indicators.all());
    }

    private LabourMarketResponse response(LabourMarketIndicator value, Map<String, Indicator> catalogue) {
        return LabourMarketResponse.of(
                value, catalogue.get(value.indicator), units.stored(value.unitCode, value.unitFrom));
    }

    private LabourMarketIndicator known(LabourMarketTarget target) {
        return values.find(target.key(unit(target))).orElseThrow(LabourMarketLookup::unknown);
    }

    /** The unit that a reader means: the one of that code on the day named, or today. */
    UnitOfYear unit(LabourMarketTarget target) {
        LocalDate day = Objects.requireNonNullElseGet(target.on, () -> LocalDate.now(clock));
        return units.lastKnown(target.unit, target.year, day);
    }

    static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("Chưa có số liệu này.", "There is no such value.");
    }
}
