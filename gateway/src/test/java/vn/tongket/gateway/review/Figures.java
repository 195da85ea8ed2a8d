package vn.tongket.gateway.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.kit.figures.AnnualFigures;
import vn.tongket.kit.figures.AnnualFigures.Completeness;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.PlanDecision;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.AnnualFigures.Tally;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;

/** Figures of 2024 for tests. */
final class Figures {
    static final Instant READ = Instant.parse("2025-01-06T01:00:00Z");

    private Figures() {}

    /** A figure whose series ends with 2024, the last value being the actual one. */
    static Figure of(String indicator, long... series) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < series.length; i++) {
            points.add(new SeriesPoint(
                    2025 - series.length + i, BigDecimal.valueOf(series[i]), true, Provenance.RECORDED));
        }
        return with(indicator, null, null, points);
    }

    static Figure planned(Figure figure, long plan) {
        PlanDecision decision = new PlanDecision("01/QĐ-UBND", LocalDate.parse("2024-01-02"));
        return with(figure.indicator(), BigDecimal.valueOf(plan), decision, figure.series());
    }

    static Figure with(String indicator, BigDecimal plan, PlanDecision decision, List<SeriesPoint> series) {
        SeriesPoint last = series.get(series.size() - 1);
        return new Figure(
                indicator, plan, decision, last.value(), Provenance.RECORDED, series, List.of(), "/api/v1/x?year=2024");
    }

    static AnnualFigures section(String code, int expected, int approved, Figure... figures) {
        return section(code, expected, approved, List.of(), figures);
    }

    static AnnualFigures section(String code, int expected, int approved, List<Tally> tallies, Figure... figures) {
        return new AnnualFigures(
                code,
                2024,
                "20",
                "calendar-year",
                READ,
                code.charAt(0) + "-17",
                new Completeness(expected, approved),
                List.of(figures),
                tallies);
    }

    static Tally tally(String code, String vi, String en, String subject, long count) {
        return new Tally(code, new Label(vi, en), subject, count, 1_000L * count, Provenance.RECORDED, "/api/v1/y");
    }
}
