package vn.tongket.employment.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tongket.employment.market.LabourMarketQueries.YearValue;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.AnnualQuery;

/** The imported indicators of a year, for the annual review: those that have a value in it, each with its own series. */
@ApplicationScoped
public class LabourMarketFigures {
    private final LabourMarketQueries queries;
    private final UnitsOfYear units;

    LabourMarketFigures(LabourMarketQueries queries, UnitsOfYear units) {
        this.queries = queries;
        this.units = units;
    }

    /** Sorted by code. A value stands for its year in either calendar: a survey knows no other. */
    public List<Figure> of(AnnualQuery query) {
        LocalDate end = LocalDate.of(query.year(), 12, 31);
        return queries.upTo(query.year(), units.lastKnown(query.unit(), query.year(), end)).stream()
                .collect(Collectors.groupingBy(YearValue::indicator, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(years -> figure(query, years))
                .toList();
    }

    private static Figure figure(AnnualQuery query, List<YearValue> years) {
        YearValue last = years.get(years.size() - 1);
        return new Figure(
                last.indicator(),
                null,
                null,
                last.value(),
                last.provenance(),
                years.stream()
                        .map(year -> new SeriesPoint(
                                year.year(), year.value(), year.source().equals(last.source()), year.provenance()))
                        .toList(),
                List.of(),
                "/api/v1/employment/labour-market-indicators?indicator=%s&unit=%s"
                        .formatted(last.indicator(), query.unit()));
    }
}
