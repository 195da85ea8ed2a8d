package vn.tongket.gateway.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tongket.gateway.reference.Indicator;
import vn.tongket.gateway.review.AnnualReview.ReviewBreakdown;
import vn.tongket.gateway.review.AnnualReview.ReviewChange;
import vn.tongket.gateway.review.AnnualReview.ReviewIndicator;
import vn.tongket.gateway.review.AnnualReview.ReviewRow;
import vn.tongket.gateway.review.AnnualReview.ReviewSection;
import vn.tongket.gateway.review.AnnualReview.ReviewSource;
import vn.tongket.gateway.review.AnnualReview.ReviewTally;
import vn.tongket.gateway.review.AnnualReview.ReviewUnit;
import vn.tongket.gateway.review.AnnualReview.SectionProblem;
import vn.tongket.gateway.review.AnnualReview.SectionStatus;
import vn.tongket.kit.figures.AnnualFigures;
import vn.tongket.kit.figures.AnnualFigures.Completeness;
import vn.tongket.kit.figures.AnnualFigures.Figure;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.AnnualFigures.Tally;
import vn.tongket.kit.figures.Percentages;
import vn.tongket.kit.language.Language;
import vn.tongket.kit.problem.ProblemEnricher;

/** Makes the review of what the services answered. Pure: the same answers give the same review. */
final class AnnualReviewAssembler {
    private final Map<String, Indicator> catalogue;
    private final ClaimPolicy claims;

    AnnualReviewAssembler(Map<String, Indicator> catalogue, ClaimPolicy claims) {
        this.catalogue = catalogue;
        this.claims = claims;
    }

    AnnualReview assemble(ReviewHeading heading, List<SectionAnswer> answers) {
        List<ReviewSection> sections =
                answers.stream().map(answer -> section(heading, answer)).toList();
        Narrator narrator = Narrator.in(heading.language());
        return new AnnualReview(
                heading.year(),
                heading.query().calendar().code(),
                new ReviewUnit(heading.query().unit(), heading.unitName()),
                sections.stream().allMatch(section -> section.status() == SectionStatus.COMPLETE),
                oldest(sections),
                sections,
                sections.stream()
                        .map(section -> narrator.sentence(heading, section))
                        .toList());
    }

    private static Instant oldest(List<ReviewSection> sections) {
        return sections.stream()
                .map(ReviewSection::asOf)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private ReviewSection section(ReviewHeading heading, SectionAnswer answer) {
        Language language = heading.language();
        AnnualFigures figures = answer.figures();
        boolean absent = figures == null;
        return new ReviewSection(
                answer.service().section(),
                answer.service().title().in(language),
                status(answer),
                absent ? null : figures.asOf(),
                problem(answer.problem(), language),
                absent ? null : figures.completeness(),
                absent
                        ? List.of()
                        : figures.figures().stream()
                                .map(figure -> indicator(heading, figures, figure))
                                .toList(),
                absent
                        ? List.of()
                        : figures.tallies().stream()
                                .map(tally -> tally(figures, tally, language))
                                .toList());
    }

    private static SectionStatus status(SectionAnswer answer) {
        if (answer.figures() == null) {
            return SectionStatus.MISSING;
        }
        if (answer.problem() != null) {
            return SectionStatus.STALE;
        }
        Completeness reports = answer.figures().completeness();
        // A year of which nothing is expected is a year that nobody has entered yet
        return reports.expectedReports() > 0 && reports.approvedReports() >= reports.expectedReports()
                ? SectionStatus.COMPLETE
                : SectionStatus.INCOMPLETE;
    }

    private static SectionProblem problem(HttpProblem problem, Language language) {
        if (problem == null) {
            return null;
        }
        HttpProblem text = ProblemEnricher.translated(problem, language);
        return new SectionProblem(text.getType().toString(), text.getTitle(), text.getDetail());
    }

    private ReviewIndicator indicator(ReviewHeading heading, AnnualFigures section, Figure figure) {
        Indicator known = catalogue.get(figure.indicator());
        if (known == null) {
            throw new IllegalStateException("indicators.csv has no " + figure.indicator());
        }
        Language language = heading.language();
        SeriesPoint before = figure.series().stream()
                .filter(point -> point.year() == heading.year() - 1)
                .findFirst()
                .orElse(null);
        return new ReviewIndicator(
                known.code(),
                known.name().in(language),
                known.unitOfMeasure().in(language),
                before == null ? null : before.value(),
                figure.plan(),
                figure.actual(),
                Percentages.of(figure.actual(), figure.plan()),
                change(known, before, figure.actual()),
                claims.claims(heading.year(), figure, known.isBetterHigher()),
                figure.series(),
                figure.breakdowns().stream()
                        .map(breakdown -> new ReviewBreakdown(
                                breakdown.by(),
                                breakdown.rows().stream()
                                        .map(row -> new ReviewRow(
                                                row.code(), row.label().in(language), row.value()))
                                        .toList()))
                        .toList(),
                figure.provenance(),
                new ReviewSource(section.section(), section.dataVersion(), figure.href()));
    }

    private static ReviewChange change(Indicator indicator, SeriesPoint before, BigDecimal actual) {
        if (before == null || before.value() == null || actual == null || !before.comparable()) {
            return null;
        }
        BigDecimal percent = indicator.isShare() ? null : Percentages.change(before.value(), actual);
        return new ReviewChange(actual.subtract(before.value()), percent);
    }

    private static ReviewTally tally(AnnualFigures section, Tally tally, Language language) {
        return new ReviewTally(
                tally.code(),
                tally.name().in(language),
                tally.subject(),
                tally.count(),
                tally.amount(),
                tally.provenance(),
                new ReviewSource(section.section(), section.dataVersion(), tally.href()));
    }
}
