package vn.tongket.awards.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.awards.catalogue.AwardCatalogue;
import vn.tongket.awards.reference.UnitDirectory;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.AnnualFigures.Tally;
import vn.tongket.kit.figures.AnnualFiguresSource;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;

/**
 * The figures of awards: the counts that the review names, the money, and a tally of everything granted. Awards are given
 * for a calendar year by one department, so unit and calendar do not cut them.
 */
@ApplicationScoped
class AwardsFigures implements AnnualFiguresSource {
    private static final String SOURCE = "/api/v1/awards/decisions?year=";

    private final AnnualQueries queries;
    private final AwardCatalogue catalogue;
    private final UnitDirectory units;

    AwardsFigures(AnnualQueries queries, AwardCatalogue catalogue, UnitDirectory units) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.units = units;
    }

    @Override
    public String section() {
        return "awards";
    }

    @Override
    public Content read(AnnualQuery query) {
        units.require(query.unit(), query.calendar().firstDayOf(query.year()));
        List<AwardCount> counts = queries.upTo(query.year());
        List<Figure> figures = Stream.of(
                        figure(query, "AW-GK-COLLECTIVE", counts, is("GK-SO", "collective"), AwardsFigures::grants),
                        figure(query, "AW-GK-INDIVIDUAL", counts, is("GK-SO", "individual"), AwardsFigures::grants),
                        figure(query, "AW-TTLDTT", counts, is("TTLDTT", "collective"), AwardsFigures::grants),
                        figure(query, "AW-CSTDCS", counts, is("CSTDCS", "individual"), AwardsFigures::grants),
                        figure(query, "AW-BONUS-PAID", counts, all -> true, AwardsFigures::money))
                .filter(figure -> !figure.series().isEmpty())
                .toList();
        return new Content(queries.completeness(query.year()), figures, tallies(query, counts));
    }

    private static Predicate<AwardCount> is(String award, String subject) {
        return count -> count.award().equals(award) && count.subject().equals(subject);
    }

    private static BigDecimal grants(List<AwardCount> counts) {
        return BigDecimal.valueOf(counts.stream().mapToLong(AwardCount::grants).sum());
    }

    // A sum that lacks an amount is not a sum.
    private static BigDecimal money(List<AwardCount> counts) {
        return counts.stream().map(AwardCount::amountVnd).allMatch(Objects::nonNull)
                ? BigDecimal.valueOf(
                        counts.stream().mapToLong(AwardCount::amountVnd).sum())
                : null;
    }

    private static Figure figure(
            AnnualQuery query,
            String indicator,
            List<AwardCount> counts,
            Predicate<AwardCount> part,
            Function<List<AwardCount>, BigDecimal> value) {
        Map<Integer, List<AwardCount>> years = counts.stream()
                .filter(part)
                .collect(Collectors.groupingBy(AwardCount::year, TreeMap::new, Collectors.toList()));
        List<SeriesPoint> series = years.entrySet().stream()
                .filter(year -> value.apply(year.getValue()) != null)
                .map(year ->
                        new SeriesPoint(year.getKey(), value.apply(year.getValue()), true, provenance(year.getValue())))
                .toList();
        SeriesPoint last = series.isEmpty() ? null : series.get(series.size() - 1);
        boolean recorded = last != null && last.year() == query.year();
        return new Figure(
                indicator,
                null,
                null,
                recorded ? last.value() : null,
                recorded ? last.provenance() : Provenance.RECORDED,
                series,
                List.of(),
                SOURCE + query.year());
    }

    private static Provenance provenance(List<AwardCount> counts) {
        return counts.stream().map(AwardCount::provenance).reduce(Provenance.RECORDED, Provenance::weakest);
    }

    private List<Tally> tallies(AnnualQuery query, List<AwardCount> counts) {
        Map<String, Label> names = catalogue.names();
        return counts.stream()
                .filter(count -> count.year() == query.year())
                .sorted(Comparator.comparing(AwardCount::award).thenComparing(AwardCount::subject))
                .map(count -> new Tally(
                        count.award(),
                        names.get(count.award()),
                        count.subject(),
                        count.grants(),
                        count.amountVnd(),
                        count.provenance(),
                        SOURCE + query.year()))
                .toList();
    }
}
