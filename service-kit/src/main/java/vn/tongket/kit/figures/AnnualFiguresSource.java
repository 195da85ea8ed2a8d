package vn.tongket.kit.figures;

import java.util.List;

/** What a service knows about a year. Called inside one read-only snapshot of its database. */
public interface AnnualFiguresSource {

    /** Code of the service's section of the review; its first letter marks the data version. */
    String section();

    /** What the answer depends on beside the records, such as the day; goes into the ETag. Nothing for most. */
    default String dependsOn(AnnualQuery query) {
        return "";
    }

    Content read(AnnualQuery query);

    /** The part of {@link AnnualFigures} that is the service's own. */
    record Content(
            AnnualFigures.Completeness completeness,
            List<AnnualFigures.Figure> figures,
            List<AnnualFigures.Tally> tallies) {}
}
