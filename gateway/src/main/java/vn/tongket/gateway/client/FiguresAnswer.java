package vn.tongket.gateway.client;

import io.quarkiverse.resteasy.problem.HttpProblem;
import vn.tongket.kit.figures.AnnualFigures;

/** What came of asking a service for its year. */
public sealed interface FiguresAnswer {

    /** New figures, and the tag to ask with next time. */
    record Fresh(AnnualFigures figures, String etag) implements FiguresAnswer {}

    /** What the gateway has is still true. */
    record Unchanged() implements FiguresAnswer {}

    /** No answer in time, or none that can be used. */
    record Failed(HttpProblem problem) implements FiguresAnswer {}
}
