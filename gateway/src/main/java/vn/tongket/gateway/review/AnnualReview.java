package vn.tongket.gateway.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kit.figures.AnnualFigures.Completeness;
import vn.tongket.kit.figures.AnnualFigures.PlanDecision;
import vn.tongket.kit.figures.AnnualFigures.SeriesPoint;
import vn.tongket.kit.figures.Provenance;

/**
 * How the year of a unit went. Names are in the language asked for.
 *
 * @param complete whether every section is complete
 * @param asOf when the oldest of the sections was read; what is in the review is at least as new
 * @param narrative a sentence per section
 */
record AnnualReview(
        int year,
        String calendar,
        ReviewUnit unit,
        boolean complete,
        Instant asOf,
        List<ReviewSection> sections,
        List<ReviewSentence> narrative) {

    record ReviewUnit(String code, String name) {}

    /** Whether a section can be relied on. */
    enum SectionStatus {
        /** All reports that the year needs are approved. */
        @JsonProperty("complete")
        COMPLETE,
        /** Some reports are not approved yet. */
        @JsonProperty("incomplete")
        INCOMPLETE,
        /** The service did not answer; these are the figures of {@code asOf}. */
        @JsonProperty("stale")
        STALE,
        /** The service did not answer and never has for this year. */
        @JsonProperty("missing")
        MISSING
    }

    /**
     * The part of one service.
     *
     * @param asOf when its figures were read; null where they are missing
     * @param problem why the service did not answer; null where it did
     */
    record ReviewSection(
            String code,
            String title,
            SectionStatus status,
            Instant asOf,
            SectionProblem problem,
            Completeness completeness,
            List<ReviewIndicator> indicators,
            List<ReviewTally> tallies) {}

    /** Why a section is stale or missing; {@code type} as in the catalogue of problems. */
    record SectionProblem(String type, String title, String detail) {}

    /**
     * One indicator.
     *
     * @param previous value of the year before; null where none is on record
     * @param percentOfPlan two decimals, half-up; null without a plan
     * @param change on the year before; null where it cannot be compared
     * @param provenance {@code recorded}, {@code published} or {@code illustrative}: the weakest of its parts
     */
    record ReviewIndicator(
            String code,
            String name,
            String unitOfMeasure,
            BigDecimal previous,
            BigDecimal plan,
            BigDecimal actual,
            BigDecimal percentOfPlan,
            ReviewChange change,
            List<ReviewClaim> claims,
            List<SeriesPoint> series,
            List<ReviewBreakdown> breakdowns,
            Provenance provenance,
            ReviewSource source) {}

    /**
     * Change on the year before.
     *
     * @param absolute in the unit of measure; percentage points where that is percent
     * @param percent two decimals, half-up; null where the year before was zero or the value is itself a percentage
     */
    record ReviewChange(BigDecimal absolute, BigDecimal percent) {}

    /**
     * Something that may be said of an indicator, with the evidence for it.
     *
     * @param kind {@code plan-met}, {@code record-high} or {@code increase-streak}
     * @param plan target that was met
     * @param decision by which the target was set
     * @param since first year of the evidence
     * @param years how many years the evidence covers
     * @param previousHigh highest value before this year
     * @param previousHighYear the year of that value
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReviewClaim(
            @Schema(enumeration = {"plan-met", "record-high", "increase-streak"}) String kind,
            BigDecimal plan,
            PlanDecision decision,
            Integer since,
            Integer years,
            BigDecimal previousHigh,
            Integer previousHighYear) {}

    /** An indicator cut by one dimension. */
    record ReviewBreakdown(String by, List<ReviewRow> rows) {}

    record ReviewRow(String code, String label, BigDecimal value) {}

    /**
     * Where to ask why.
     *
     * @param href the records behind the figure
     */
    record ReviewSource(String service, String dataVersion, String href) {}

    /**
     * How often something was granted.
     *
     * @param amount money that went with it, in đồng; null while a rate waits for confirmation
     */
    record ReviewTally(
            String code,
            String name,
            String subject,
            long count,
            Long amount,
            Provenance provenance,
            ReviewSource source) {}

    record ReviewSentence(String section, String text) {}
}
