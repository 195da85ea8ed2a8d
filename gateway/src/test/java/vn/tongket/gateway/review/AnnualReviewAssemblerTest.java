package vn.tongket.gateway.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.gateway.review.AnnualReview.SectionStatus.COMPLETE;
import static vn.tongket.gateway.review.AnnualReview.SectionStatus.INCOMPLETE;
import static vn.tongket.gateway.review.AnnualReview.SectionStatus.MISSING;
import static vn.tongket.gateway.review.AnnualReview.SectionStatus.STALE;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.gateway.reference.Indicator;
import vn.tongket.gateway.review.AnnualReview.ReviewIndicator;
import vn.tongket.gateway.review.AnnualReview.SectionStatus;
import vn.tongket.kit.figures.AnnualFigures;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.language.Label;
import vn.tongket.kit.language.Language;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.time.ReportingCalendar;

class AnnualReviewAssemblerTest {
    private static final Map<String, Indicator> CATALOGUE = Map.of(
            "EMP-JOBS-TOTAL", indicator("EMP-JOBS-TOTAL", "Số lao động được giải quyết việc làm", "Workers given jobs"),
            "EMP-ABROAD", indicator("EMP-ABROAD", "Số lao động đi làm việc ở nước ngoài", "Workers sent abroad"),
            "DB-RATE", new Indicator("DB-RATE", new Label("Tỷ lệ", "Rate"), new Label("%", "percent"), "up"),
            "DB-RETURNED", indicator("DB-RETURNED", "Vốn trả lại", "Capital returned"));
    private static final HttpProblem LATE = CommonProblem.UPSTREAM_TIMEOUT.because("Chậm.", "Late.");

    private final AnnualReviewAssembler assembler = new AnnualReviewAssembler(CATALOGUE, new ClaimPolicy(5, 3));

    @Test
    void measuresAFigureAgainstPlanAndYearBefore() {
        ReviewIndicator jobs = indicatorOf(Figures.planned(Figures.of("EMP-JOBS-TOTAL", 16_990, 18_503), 18_500));

        assertThat(jobs.previous()).isEqualByComparingTo("16990");
        assertThat(jobs.percentOfPlan()).isEqualByComparingTo("100.02");
        assertThat(jobs.change().absolute()).isEqualByComparingTo("1513");
        assertThat(jobs.change().percent()).isEqualByComparingTo("8.91");
        assertThat(jobs.source().dataVersion()).isEqualTo("e-17");
    }

    @Test
    void countsTheChangeOfAShareInPoints() {
        List<SeriesPoint> series = List.of(
                new SeriesPoint(2023, new BigDecimal("95.00"), true, Provenance.RECORDED),
                new SeriesPoint(2024, new BigDecimal("97.50"), true, Provenance.RECORDED));

        ReviewIndicator rate = indicatorOf(Figures.with("DB-RATE", null, null, series));

        assertThat(rate.change().absolute()).isEqualByComparingTo("2.5");
        assertThat(rate.change().percent()).isNull();
    }

    @Test
    void comparesNothingWithAYearThatCannotBeCompared() {
        List<SeriesPoint> series = List.of(
                new SeriesPoint(2023, BigDecimal.TEN, false, Provenance.RECORDED),
                new SeriesPoint(2024, BigDecimal.ONE, true, Provenance.RECORDED));

        ReviewIndicator jobs = indicatorOf(Figures.with("EMP-JOBS-TOTAL", null, null, series));

        assertThat(jobs.previous()).isEqualByComparingTo("10");
        assertThat(jobs.change()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"132, 132, COMPLETE", "132, 131, INCOMPLETE", "0, 0, INCOMPLETE"})
    void isCompleteWhenEveryExpectedReportIsApproved(int expected, int approved, SectionStatus status) {
        AnnualReview review = assemble(
                new SectionAnswer(Upstream.EMPLOYMENT, Figures.section("employment", expected, approved), null));

        assertThat(review.sections().get(0).status()).isEqualTo(status);
        assertThat(review.complete()).isEqualTo(status == COMPLETE);
    }

    @Test
    void saysWhatIsStaleAndWhatIsMissing() {
        AnnualReview review = assemble(
                new SectionAnswer(Upstream.EMPLOYMENT, Figures.section("employment", 1, 1), LATE),
                new SectionAnswer(Upstream.AWARDS, null, LATE),
                new SectionAnswer(Upstream.SOCIAL_PROTECTION, Figures.section("social-protection", 24, 0), null));

        assertThat(review.sections())
                .extracting(AnnualReview.ReviewSection::status)
                .containsExactly(STALE, MISSING, INCOMPLETE);
        assertThat(review.sections().get(0).asOf()).isEqualTo(Figures.READ);
        assertThat(review.sections().get(0).problem().detail()).isEqualTo("Chậm.");
        assertThat(review.sections().get(1).asOf()).isNull();
        assertThat(review.complete()).isFalse();
    }

    @Test
    void tellsEmploymentInASentence() {
        AnnualFigures section = Figures.section(
                "employment",
                1,
                1,
                Figures.planned(Figures.of("EMP-JOBS-TOTAL", 16_990, 18_503), 18_500),
                Figures.of("EMP-ABROAD", 500, 600, 550, 700, 990, 1_213));

        assertThat(sentence(section, Upstream.EMPLOYMENT, Language.VI))
                .isEqualTo("Năm 2024, Tỉnh Lạng Sơn giải quyết việc làm cho 18.503 lao động, đạt 100,0% kế hoạch, "
                        + "tăng 8,9% so với năm 2023; trong đó 1.213 người đi làm việc ở nước ngoài theo hợp đồng, "
                        + "tăng 22,5% so với năm 2023, cao nhất kể từ năm 2019.");
        assertThat(sentence(section, Upstream.EMPLOYMENT, Language.EN))
                .isEqualTo(
                        "In 2024, Tỉnh Lạng Sơn had 18,503 workers given jobs, 100.0% of plan, up 8.9% on 2023; "
                                + "of them 1,213 sent to work abroad under contract, up 22.5% on 2023, the highest since 2019.");
    }

    @Test
    void tellsThatNothingHadToBeReturned() {
        AnnualFigures section = Figures.section("social-protection", 1, 1, Figures.of("DB-RETURNED", 5, 0));

        assertThat(sentence(section, Upstream.SOCIAL_PROTECTION, Language.VI))
                .isEqualTo("Năm 2024, Tỉnh Lạng Sơn có không dự án nào phải trả lại vốn cho ngân sách.");
    }

    @Test
    void tellsAwardsByNameWithWhomTheyWentTo() {
        AnnualFigures section = Figures.section(
                "awards",
                1,
                1,
                List.of(
                        Figures.tally(
                                "GK-SO", "Giấy khen của Giám đốc Sở", "Director's certificates", "collective", 16),
                        Figures.tally(
                                "GK-SO", "Giấy khen của Giám đốc Sở", "Director's certificates", "individual", 63)));

        assertThat(sentence(section, Upstream.AWARDS, Language.VI))
                .isEqualTo("Năm 2024, Tỉnh Lạng Sơn tặng Giấy khen của Giám đốc Sở cho 16 tập thể, 63 cá nhân.");
        assertThat(sentence(section, Upstream.AWARDS, Language.EN))
                .isEqualTo("In 2024, Tỉnh Lạng Sơn awarded Director's certificates to 16 collectives, 63 individuals.");
    }

    @Test
    void doesNotHideInASentenceWhatIsOpen() {
        AnnualFigures section = Figures.section("employment", 132, 130, Figures.of("EMP-JOBS-TOTAL", 7));

        assertThat(sentence(section, Upstream.EMPLOYMENT, Language.VI)).endsWith("(Mới duyệt 130 trên 132 báo cáo.)");
        assertThat(assemble(new SectionAnswer(Upstream.EMPLOYMENT, section, LATE))
                        .narrative()
                        .get(0)
                        .text())
                .contains("(Số liệu đọc lúc 08:00 06/01/2025; hiện dịch vụ không trả lời.)");
        assertThat(assemble(new SectionAnswer(Upstream.AWARDS, null, LATE))
                        .narrative()
                        .get(0)
                        .text())
                .contains("chưa có số liệu năm 2024");
    }

    private String sentence(AnnualFigures section, Upstream service, Language language) {
        return assembler
                .assemble(heading(language), List.of(new SectionAnswer(service, section, null)))
                .narrative()
                .get(0)
                .text();
    }

    private ReviewIndicator indicatorOf(Figure figure) {
        return assemble(new SectionAnswer(Upstream.EMPLOYMENT, Figures.section("employment", 1, 1, figure), null))
                .sections()
                .get(0)
                .indicators()
                .get(0);
    }

    private AnnualReview assemble(SectionAnswer... answers) {
        return assembler.assemble(heading(Language.VI), List.of(answers));
    }

    private static ReviewHeading heading(Language language) {
        return new ReviewHeading(
                new AnnualQuery(2024, "20", ReportingCalendar.CALENDAR_YEAR), "Tỉnh Lạng Sơn", language);
    }

    private static Indicator indicator(String code, String vi, String en) {
        return new Indicator(code, new Label(vi, en), new Label("người", "person"), "up");
    }
}
