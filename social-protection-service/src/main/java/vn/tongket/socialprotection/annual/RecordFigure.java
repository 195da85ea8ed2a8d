package vn.tongket.socialprotection.annual;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tongket.kit.figures.AnnualFigures.Breakdown;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.Row;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.figures.Provenance;

/** How many people with merit are on record, in all and by category. */
final class RecordFigure {
    private RecordFigure() {}

    static Figure of(AnnualQuery query, List<RecordCount> counts) {
        List<SeriesPoint> series = counts.stream()
                .collect(Collectors.groupingBy(RecordCount::year, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year ->
                        new SeriesPoint(year.getKey(), records(year.getValue()), true, provenance(year.getValue())))
                .toList();
        List<RecordCount> reviewed =
                counts.stream().filter(count -> count.year() == query.year()).toList();
        return new Figure(
                "ME-RECORDS",
                null,
                null,
                reviewed.isEmpty() ? null : records(reviewed),
                provenance(reviewed),
                series,
                reviewed.isEmpty() ? List.of() : List.of(byCategory(reviewed)),
                "/api/v1/social-protection/merit-people");
    }

    private static Breakdown byCategory(List<RecordCount> counts) {
        return new Breakdown(
                "category",
                counts.stream()
                        .map(count -> new Row(count.category(), count.label(), BigDecimal.valueOf(count.records())))
                        .toList());
    }

    private static BigDecimal records(List<RecordCount> counts) {
        return BigDecimal.valueOf(
                counts.stream().mapToLong(RecordCount::records).sum());
    }

    private static Provenance provenance(List<RecordCount> counts) {
        return counts.stream().map(RecordCount::provenance).reduce(Provenance.RECORDED, Provenance::weakest);
    }
}
