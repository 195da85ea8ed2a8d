package vn.tongket.gateway.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.kit.figures.AnnualFigures;

/**
 * What is known of one section.
 *
 * @param figures now, or as they last were; null where they never came
 * @param problem why they are not of now; null where they are
 */
record SectionAnswer(Upstream service, AnnualFigures figures, HttpProblem problem) {}
