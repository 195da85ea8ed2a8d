package vn.tongket.socialprotection.annual;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.kit.figures.AnnualFigures.Breakdown;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.Row;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;
import vn.tongket.socialprotection.payroll.Programme;
import vn.tongket.socialprotection.reference.UnitDirectory;

/** Persons and money of one programme, from its approved payrolls. */
final class PaidFigures {
    private final AnnualQuery query;
    private final Programme programme;
    private final Map<Integer, List<PaidTotal>> years;
    private final UnitDirectory units;

    PaidFigures(AnnualQuery query, Programme programme, List<PaidTotal> totals, UnitDirectory units) {
        this.query = query;
        this.programme = programme;
        this.units = units;
        this.years = totals.stream()
                .collect(Collectors.groupingBy(total -> total.month().getYear(), TreeMap::new, Collectors.toList()));
    }

    /** Persons paid by the last approved payroll of the year: those of December, once that is approved. */
    Figure persons(String indicator) {
        return figure(indicator, PaidTotal::persons, PaidFigures::lastMonth, this::hasAsManyMonths, "category", "unit");
    }

    /** Money of all approved payrolls of the year. */
    Figure amount(String indicator) {
        return figure(
                indicator, PaidTotal::amountVnd, Function.identity(), this::hasTheSameMonths, "category", "month");
    }

    private Figure figure(
            String indicator,
            ToLongFunction<PaidTotal> value,
            Function<List<PaidTotal>, List<PaidTotal>> part,
            Predicate<List<PaidTotal>> comparable,
            String... cuts) {
        List<SeriesPoint> series = years.entrySet().stream()
                .map(year -> point(year.getKey(), part.apply(year.getValue()), value, comparable.test(year.getValue())))
                .toList();
        List<PaidTotal> reviewed = part.apply(reviewed());
        boolean recorded = !reviewed.isEmpty();
        SeriesPoint actual = point(query.year(), reviewed, value, true);
        return new Figure(
                indicator,
                null,
                null,
                recorded ? actual.value() : null,
                actual.provenance(),
                series,
                recorded
                        ? Stream.of(cuts)
                                .map(cut -> breakdown(cut, reviewed, value))
                                .toList()
                        : List.of(),
                "/api/v1/social-protection/payrolls?programme=" + programme.code() + "&year=" + query.year());
    }

    /** A year of which fewer months are paid than of the reviewed one says nothing beside it. */
    private boolean hasAsManyMonths(List<PaidTotal> totals) {
        return months(totals).size() >= months(reviewed()).size();
    }

    /** A sum over a whole year is no measure for one that is still running. */
    private boolean hasTheSameMonths(List<PaidTotal> totals) {
        return reviewed().isEmpty() || months(totals).equals(months(reviewed()));
    }

    private List<PaidTotal> reviewed() {
        return years.getOrDefault(query.year(), List.of());
    }

    private static Set<Month> months(List<PaidTotal> totals) {
        return totals.stream().map(total -> total.month().getMonth()).collect(Collectors.toSet());
    }

    private static SeriesPoint point(
            int year, List<PaidTotal> totals, ToLongFunction<PaidTotal> value, boolean comparable) {
        return new SeriesPoint(
                year,
                BigDecimal.valueOf(totals.stream().mapToLong(value).sum()),
                comparable,
                totals.stream().map(PaidTotal::provenance).reduce(Provenance.RECORDED, Provenance::weakest));
    }

    private static List<PaidTotal> lastMonth(List<PaidTotal> totals) {
        YearMonth last = totals.stream()
                .map(PaidTotal::month)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return totals.stream().filter(total -> total.month().equals(last)).toList();
    }

    private Breakdown breakdown(String by, List<PaidTotal> totals, ToLongFunction<PaidTotal> value) {
        Map<String, Row> rows = new LinkedHashMap<>();
        totals.stream()
                .map(total -> row(by, total, BigDecimal.valueOf(value.applyAsLong(total))))
                .forEach(row -> rows.merge(
                        row.code(),
                        row,
                        (a, b) -> new Row(a.code(), a.label(), a.value().add(b.value()))));
        return new Breakdown(by, List.copyOf(rows.values()));
    }

    private Row row(String by, PaidTotal total, BigDecimal value) {
        return switch (by) {
            case "category" -> new Row(total.category(), total.label(), value);
            case "month" -> new Row(total.month().toString(), month(total.month()), value);
            default -> new Row(total.unit(), unit(total), value);
        };
    }

    private static Label month(YearMonth month) {
        return new Label("Tháng %02d/%d".formatted(month.getMonthValue(), month.getYear()), month.toString());
    }

    private Label unit(PaidTotal total) {
        String name = units.all()
                .unitAt(total.unit(), total.month().atDay(1))
                .map(unit -> unit.displayName())
                .orElse(total.unit());
        return new Label(name, name);
    }
}
