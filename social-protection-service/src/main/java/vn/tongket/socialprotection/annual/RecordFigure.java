package vn.tongket.socialprotection.annual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.socialprotection.annual.AnnualQueries.RecordCount;

/** How many people with merit are on record. */
final class RecordFigure {
    private RecordFigure() {}

    static Figure of(AnnualQuery query, Map<Integer, RecordCount> years) {
        List<SeriesPoint> series = years.entrySet().stream()
                .map(year -> new SeriesPoint(
                        year.getKey(),
                        BigDecimal.valueOf(year.getValue().records()),
                        true,
                        year.getValue().provenance()))
                .toList();
        RecordCount reviewed = years.get(query.year());
        return new Figure(
                "ME-RECORDS",
                null,
                null,
                reviewed == null ? null : BigDecimal.valueOf(reviewed.records()),
                reviewed == null ? Provenance.RECORDED : reviewed.provenance(),
                series,
                List.of(),
                "/api/v1/social-protection/merit-people");
    }
}
