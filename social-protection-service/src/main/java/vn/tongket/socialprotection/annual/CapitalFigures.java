package vn.tongket.socialprotection.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.tongket.kit.figures.AnnualFigures.Breakdown;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.Row;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;

/** How the capital of projects moved: planned, disbursed, the rate of it, and what had to be returned. */
final class CapitalFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int year;
    private final Map<Integer, List<CapitalTotal>> years;

    CapitalFigures(int year, List<CapitalTotal> totals) {
        this.year = year;
        this.years =
                totals.stream().collect(Collectors.groupingBy(CapitalTotal::year, TreeMap::new, Collectors.toList()));
    }

    List<Figure> all() {
        return List.of(
                figure("DB-PLAN", sum(CapitalTotal::planVnd), List.of()),
                figure("DB-DISBURSED", sum(CapitalTotal::disbursedVnd), projects(CapitalTotal::disbursedVnd)),
                figure("DB-RATE", CapitalFigures::rate, List.of()),
                // Only projects that returned something: no row means that none had to
                figure("DB-RETURNED", sum(CapitalTotal::returnedVnd), projects(CapitalTotal::returnedVnd)));
    }

    private Figure figure(
            String indicator, Function<List<CapitalTotal>, BigDecimal> value, List<Breakdown> breakdowns) {
        List<SeriesPoint> series = years.entrySet().stream()
                .filter(of -> value.apply(of.getValue()) != null)
                .map(of -> new SeriesPoint(of.getKey(), value.apply(of.getValue()), true, provenance(of.getValue())))
                .toList();
        List<CapitalTotal> reviewed = years.getOrDefault(year, List.of());
        return new Figure(
                indicator,
                null,
                null,
                reviewed.isEmpty() ? null : value.apply(reviewed),
                provenance(reviewed),
                series,
                reviewed.isEmpty() ? List.of() : breakdowns,
                "/api/v1/social-protection/capital-projects");
    }

    private static Function<List<CapitalTotal>, BigDecimal> sum(ToLongFunction<CapitalTotal> amount) {
        return totals -> BigDecimal.valueOf(totals.stream().mapToLong(amount).sum());
    }

    /** Percent of the plan, two places, half-up; null without a plan. */
    private static BigDecimal rate(List<CapitalTotal> totals) {
        BigDecimal plan = sum(CapitalTotal::planVnd).apply(totals);
        return plan.signum() == 0
                ? null
                : sum(CapitalTotal::disbursedVnd)
                        .apply(totals)
                        .multiply(HUNDRED)
                        .divide(plan, 2, RoundingMode.HALF_UP);
    }

    private List<Breakdown> projects(ToLongFunction<CapitalTotal> amount) {
        List<Row> rows = years.getOrDefault(year, List.of()).stream()
                .filter(total -> amount.applyAsLong(total) > 0)
                .map(total -> new Row(
                        total.code(),
                        new Label(total.name(), total.name()),
                        BigDecimal.valueOf(amount.applyAsLong(total))))
                .toList();
        return List.of(new Breakdown("project", rows));
    }

    private static Provenance provenance(List<CapitalTotal> totals) {
        return totals.stream().map(CapitalTotal::provenance).reduce(Provenance.RECORDED, Provenance::weakest);
    }
}
