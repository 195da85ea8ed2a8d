package vn.tongket.kit.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kit.language.Label;

/**
 * The one document with which a service answers the annual review: all its figures of one year and one unit. Service and
 * gateway are both held to the golden files in {@code contracts/}.
 *
 * @param section code of the service's part of the review
 * @param calendar {@code calendar-year} or {@code management-year}
 * @param asOf when these figures were read
 * @param dataVersion moves with every change of the records behind the figures; never goes back
 */
public record AnnualFigures(
        String section,
        int year,
        String unit,
        String calendar,
        Instant asOf,
        String dataVersion,
        Completeness completeness,
        List<Figure> figures,
        List<Tally> tallies) {

    /** How many of the reports that the year needs are approved. */
    public record Completeness(int expectedReports, int approvedReports) {}

    /**
     * One indicator.
     *
     * @param indicator code of {@code indicators.csv}
     * @param plan target in force at the end of the year; null where none was set
     * @param planDecision the decision that set it
     * @param actual value of the year, in the indicator's unit of measure; null where nothing is recorded
     * @param series every year on record up to this one, ascending
     * @param href where the gateway serves the records behind the figure
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(
            String indicator,
            BigDecimal plan,
            PlanDecision planDecision,
            BigDecimal actual,
            Provenance provenance,
            List<SeriesPoint> series,
            List<Breakdown> breakdowns,
            String href) {}

    /** The decision by which a plan was set. */
    public record PlanDecision(String number, LocalDate signedOn) {}

    /**
     * The value of one year.
     *
     * @param comparable false where scope or method differ from the reviewed year's
     */
    public record SeriesPoint(int year, BigDecimal value, boolean comparable, Provenance provenance) {}

    /** An indicator cut by one dimension, such as {@code channel}. */
    public record Breakdown(String by, List<Row> rows) {}

    /** One part of a breakdown. */
    public record Row(String code, Label label, BigDecimal value) {}

    /**
     * How often something was granted.
     *
     * @param code code of the award catalogue
     * @param subject {@code collective}, {@code individual} or {@code household}
     * @param amount money that goes with them, in đồng; null where a rate still waits for confirmation
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tally(
            String code, Label name, String subject, long count, Long amount, Provenance provenance, String href) {}
}
