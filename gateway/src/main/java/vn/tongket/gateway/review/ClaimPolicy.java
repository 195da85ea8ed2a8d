package vn.tongket.gateway.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tongket.gateway.review.AnnualReview.ReviewClaim;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;

/**
 * What may be said of a figure. A claim is made only with its evidence: a met plan needs the decision that set it; the
 * highest ever needs every year from the first on record, all comparable; both fall away by themselves when a revision
 * breaks them.
 */
final class ClaimPolicy {
    private final int recordYears;
    private final int streakYears;

    /**
     * @param recordYears years on record from which "the highest ever" may be said
     * @param streakYears years rising in a row from which it is a streak
     */
    ClaimPolicy(int recordYears, int streakYears) {
        this.recordYears = recordYears;
        this.streakYears = streakYears;
    }

    /** @param moreIsBetter whether a rise is anything to claim */
    List<ReviewClaim> claims(int year, Figure figure, boolean moreIsBetter) {
        if (figure.actual() == null || !moreIsBetter) {
            return List.of();
        }
        List<SeriesPoint> series = unbroken(year, figure);
        return Stream.of(planMet(figure), recordHigh(figure, series), increaseStreak(series))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ReviewClaim> planMet(Figure figure) {
        boolean met = figure.plan() != null
                && figure.planDecision() != null
                && figure.actual().compareTo(figure.plan()) >= 0;
        return met
                ? Optional.of(new ReviewClaim("plan-met", figure.plan(), figure.planDecision(), null, null, null, null))
                : Optional.empty();
    }

    private Optional<ReviewClaim> recordHigh(Figure figure, List<SeriesPoint> series) {
        // Of all years on record, not only of those that can be compared
        if (series.size() < recordYears || series.size() < figure.series().size()) {
            return Optional.empty();
        }
        SeriesPoint reviewed = series.get(series.size() - 1);
        return series.stream()
                .limit(series.size() - 1L)
                .max(Comparator.comparing(SeriesPoint::value))
                .filter(highest -> reviewed.value().compareTo(highest.value()) > 0)
                .map(highest -> new ReviewClaim(
                        "record-high",
                        null,
                        null,
                        series.get(0).year(),
                        series.size(),
                        highest.value(),
                        highest.year()));
    }

    private Optional<ReviewClaim> increaseStreak(List<SeriesPoint> series) {
        int rises = 0;
        for (int i = series.size() - 1; i > 0 && rises(series, i); i--) {
            rises++;
        }
        if (rises < streakYears) {
            return Optional.empty();
        }
        int since = series.get(series.size() - rises).year();
        return Optional.of(new ReviewClaim("increase-streak", null, null, since, rises, null, null));
    }

    private static boolean rises(List<SeriesPoint> series, int i) {
        BigDecimal before = series.get(i - 1).value();
        return series.get(i).value().compareTo(before) > 0;
    }

    /** The years up to the reviewed one without a gap, as far back as they can be compared with it; ascending. */
    private static List<SeriesPoint> unbroken(int year, Figure figure) {
        List<SeriesPoint> years = new ArrayList<>();
        int expected = year;
        for (int i = figure.series().size() - 1; i >= 0; i--) {
            SeriesPoint point = figure.series().get(i);
            if (point.year() != expected || !point.comparable() || point.value() == null) {
                break;
            }
            years.add(0, point);
            expected--;
        }
        return years;
    }
}
