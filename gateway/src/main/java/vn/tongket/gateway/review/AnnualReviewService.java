package vn.tongket.gateway.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tongket.gateway.client.AnnualFiguresClient;
import vn.tongket.gateway.client.FiguresAnswer;
import vn.tongket.gateway.client.FiguresAnswer.Failed;
import vn.tongket.gateway.client.FiguresAnswer.Fresh;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.gateway.problem.GatewayProblem;
import vn.tongket.gateway.reference.IndicatorQueries;
import vn.tongket.gateway.reference.UnitDirectory;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.language.Language;
import vn.tongket.kit.time.RecordYears;

/** Asks the services and has the review assembled. No transaction is open while a service is being waited for. */
@ApplicationScoped
class AnnualReviewService {
    private final AnnualFiguresClient services;
    private final SectionSnapshots snapshots;
    private final IndicatorQueries indicators;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final ClaimPolicy claims;

    AnnualReviewService(
            AnnualFiguresClient services,
            SectionSnapshots snapshots,
            IndicatorQueries indicators,
            UnitDirectory units,
            CurrentCaller caller,
            ClaimConfig claims) {
        this.services = services;
        this.snapshots = snapshots;
        this.indicators = indicators;
        this.units = units;
        this.caller = caller;
        this.claims = new ClaimPolicy(claims.recordYears(), claims.streakYears());
    }

    AnnualReview read(AnnualQuery query, Language language) {
        RecordYears.require("year", query.year());
        String unitName = units.require(query.unit(), query.calendar().lastDayOf(query.year()))
                .displayName();
        Map<Upstream, Fresh> known = QuarkusTransaction.requiringNew().call(() -> snapshots.of(query));
        Map<Upstream, FiguresAnswer> answers = services.readAll(query, caller.get(), etags(known));
        // A review of nothing but what was kept would pass yesterday's figures for a review of today.
        if (answers.values().stream().allMatch(Failed.class::isInstance)) {
            throw GatewayProblem.REVIEW_UNAVAILABLE.because(
                    "Không dịch vụ nào trả lời; hãy thử lại sau ít phút.", "No service answers; try again in a while.");
        }
        List<SectionAnswer> sections = answers.entrySet().stream()
                .map(answer -> section(answer.getKey(), answer.getValue(), known.get(answer.getKey())))
                .toList();
        return QuarkusTransaction.requiringNew().call(() -> {
            keep(query, answers);
            return new AnnualReviewAssembler(indicators.all(), claims)
                    .assemble(new ReviewHeading(query, unitName, language), sections);
        });
    }

    private static Map<Upstream, String> etags(Map<Upstream, Fresh> known) {
        Map<Upstream, String> etags = new EnumMap<>(Upstream.class);
        known.forEach((service, snapshot) -> etags.put(service, snapshot.etag()));
        return etags;
    }

    private static SectionAnswer section(Upstream service, FiguresAnswer answer, Fresh known) {
        if (answer instanceof Fresh fresh) {
            return new SectionAnswer(service, fresh.figures(), null);
        }
        return new SectionAnswer(
                service,
                known == null ? null : known.figures(),
                answer instanceof Failed failed ? failed.problem() : null);
    }

    private void keep(AnnualQuery query, Map<Upstream, FiguresAnswer> answers) {
        answers.forEach((service, answer) -> {
            if (answer instanceof Fresh fresh) {
                snapshots.keep(query, service, fresh);
            }
        });
    }
}
