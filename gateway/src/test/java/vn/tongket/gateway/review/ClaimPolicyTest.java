package vn.tongket.gateway.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.gateway.review.AnnualReview.ReviewClaim;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.PlanDecision;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.Provenance;

class ClaimPolicyTest {
    private final ClaimPolicy policy = new ClaimPolicy(5, 3);

    @ParameterizedTest
    @CsvSource({"18500, true", "18503, true", "18504, false"})
    void claimsAPlanThatIsMet(long plan, boolean claimed) {
        Figure figure = Figures.planned(Figures.of("EMP-JOBS-TOTAL", 18_503), plan);

        assertThat(claim("plan-met", figure).isPresent()).isEqualTo(claimed);
    }

    @Test
    void givesTheDecisionAsEvidenceOfAPlan() {
        ReviewClaim claim = claim("plan-met", Figures.planned(Figures.of("EMP-JOBS-TOTAL", 18_503), 18_500))
                .orElseThrow();

        assertThat(claim.decision()).isEqualTo(new PlanDecision("01/QĐ-UBND", LocalDate.parse("2024-01-02")));
    }

    @Test
    void claimsNoPlanWithoutADecision() {
        Figure figure = Figures.of("EMP-JOBS-TOTAL", 18_503);
        Figure undecided = Figures.with(figure.indicator(), BigDecimal.TEN, null, figure.series());

        assertThat(claim("plan-met", undecided)).isEmpty();
    }

    @Test
    void claimsARecordWithTheYearsItRestsOn() {
        ReviewClaim claim = claim("record-high", Figures.of("EMP-ABROAD", 700, 800, 950, 600, 990, 1213))
                .orElseThrow();

        assertThat(claim.since()).isEqualTo(2019);
        assertThat(claim.years()).isEqualTo(6);
        assertThat(claim.previousHigh()).isEqualByComparingTo("990");
        assertThat(claim.previousHighYear()).isEqualTo(2023);
    }

    @Test
    void claimsNoRecordThatWasReachedBefore() {
        assertThat(claim("record-high", Figures.of("EMP-ABROAD", 700, 1213, 950, 600, 990, 1213)))
                .isEmpty();
    }

    @Test
    void claimsNoRecordOnAFewYears() {
        assertThat(claim("record-high", Figures.of("EMP-ABROAD", 1, 2, 3, 4))).isEmpty();
        assertThat(claim("record-high", Figures.of("EMP-ABROAD", 1, 2, 3, 4, 5)))
                .isPresent();
    }

    @Test
    void claimsNoRecordWhereAYearIsMissing() {
        List<SeriesPoint> gap =
                new ArrayList<>(Figures.of("EMP-ABROAD", 1, 2, 3, 4, 5, 6, 7).series());
        gap.remove(3);

        assertThat(claim("record-high", Figures.with("EMP-ABROAD", null, null, gap)))
                .isEmpty();
    }

    @Test
    void claimsNoRecordAcrossABreakInTheSeries() {
        List<SeriesPoint> broken =
                new ArrayList<>(Figures.of("EMP-ABROAD", 1, 2, 3, 4, 5, 6, 7).series());
        broken.set(0, new SeriesPoint(2018, BigDecimal.ONE, false, Provenance.PUBLISHED));

        assertThat(claim("record-high", Figures.with("EMP-ABROAD", null, null, broken)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4,   true,  2022, 3",
        "9 1 2 3 4, true,  2022, 3",
        "4 1 2 3,   false, 0,    0",
        "1 2 3 3,   false, 0,    0",
        "1 2 3 4 3, false, 0,    0",
    })
    void claimsAStreakOfRises(String series, boolean claimed, int since, int years) {
        long[] values =
                Arrays.stream(series.split(" ")).mapToLong(Long::parseLong).toArray();

        Optional<ReviewClaim> claim = claim("increase-streak", Figures.of("EMP-ABROAD", values));

        assertThat(claim.isPresent()).isEqualTo(claimed);
        claim.ifPresent(streak -> {
            assertThat(streak.since()).isEqualTo(since);
            assertThat(streak.years()).isEqualTo(years);
        });
    }

    @Test
    void claimsNothingOfAYearWithoutAValue() {
        List<SeriesPoint> before = List.of(new SeriesPoint(2023, BigDecimal.ONE, true, Provenance.RECORDED));
        Figure figure = new Figure("EMP-ABROAD", null, null, null, Provenance.RECORDED, before, List.of(), "/x");

        assertThat(policy.claims(2024, figure, true)).isEmpty();
    }

    @Test
    void claimsNothingWhereARiseIsNoMerit() {
        assertThat(policy.claims(2024, Figures.of("DB-RETURNED", 1, 2, 3, 4, 5), false))
                .isEmpty();
    }

    private Optional<ReviewClaim> claim(String kind, Figure figure) {
        return policy.claims(2024, figure, true).stream()
                .filter(claim -> claim.kind().equals(kind))
                .findFirst();
    }
}
