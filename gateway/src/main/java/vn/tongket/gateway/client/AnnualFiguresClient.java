package vn.tongket.gateway.client;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.gateway.token.InternalTokens;
import vn.tongket.kit.figures.AnnualFigures;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.problem.CommonProblem;

/**
 * Asks every service for its year, all at once, each once.
 *
 * <p>From the outside in: the budget of the whole; one retry, only where no connection came about, so that a service is
 * never asked twice for what it works on already; a breaker that opens on answers that came too late, so that a service
 * which hangs does not slow every review, while one that is gone is tried each time and heals at once; the time-out of a
 * single answer. Whatever goes wrong becomes {@link FiguresAnswer.Failed}: one service cannot fail the others.
 */
@ApplicationScoped
public class AnnualFiguresClient {
    private static final Logger LOG = Logger.getLogger(AnnualFiguresClient.class);
    private static final TypeLiteral<Uni<RestResponse<AnnualFigures>>> ANSWER = new TypeLiteral<>() {};

    private final Map<Upstream, AnnualFiguresRestClient> services = new EnumMap<>(Upstream.class);
    private final Map<Upstream, Guard> guards = new EnumMap<>(Upstream.class);
    private final InternalTokens tokens;
    private final ReviewBudget budget;

    AnnualFiguresClient(UpstreamConfig config, InternalTokens tokens, ReviewBudget budget) {
        this.tokens = tokens;
        this.budget = budget;
        for (Upstream upstream : Upstream.values()) {
            URI root = config.address(upstream).resolve(upstream.root());
            services.put(
                    upstream,
                    QuarkusRestClientBuilder.newBuilder().baseUri(root).build(AnnualFiguresRestClient.class));
            guards.put(upstream, guard(upstream));
        }
    }

    /**
     * One answer of every service, within the budget.
     *
     * @param etags of the figures that the gateway has; absent where it has none
     */
    public Map<Upstream, FiguresAnswer> readAll(AnnualQuery query, Caller caller, Map<Upstream, String> etags) {
        List<Uni<FiguresAnswer>> calls = Arrays.stream(Upstream.values())
                .map(upstream -> read(upstream, query, caller, etags.get(upstream)))
                .toList();
        List<FiguresAnswer> answers =
                Uni.join().all(calls).andFailFast().await().indefinitely();
        Map<Upstream, FiguresAnswer> byService = new LinkedHashMap<>();
        for (Upstream upstream : Upstream.values()) {
            byService.put(upstream, answers.get(upstream.ordinal()));
        }
        return byService;
    }

    private Uni<FiguresAnswer> read(Upstream upstream, AnnualQuery query, Caller caller, String etag) {
        String token = "Bearer " + tokens.of(caller, upstream.module());
        AnnualFiguresRestClient service = services.get(upstream);
        return guards.get(upstream)
                .get(
                        () -> service.read(
                                query.year(), query.unit(), query.calendar().code(), token, etag),
                        ANSWER)
                .map(AnnualFiguresClient::answer)
                .ifNoItem()
                .after(budget.budget())
                .fail()
                .onFailure()
                .recoverWithItem(failure -> new FiguresAnswer.Failed(problem(upstream, failure)));
    }

    private Guard guard(Upstream upstream) {
        return Guard.create()
                .withDescription(upstream.module())
                .withTimeout()
                .duration(budget.serviceTimeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .failOn(org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException.class)
                .requestVolumeThreshold(2)
                .failureRatio(1)
                .delay(budget.breakerDelay().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withRetry()
                .maxRetries(1)
                .delay(50, ChronoUnit.MILLIS)
                .whenException(AnnualFiguresClient::neverArrived)
                .done()
                .build();
    }

    private static boolean neverArrived(Throwable failure) {
        return failure instanceof ProcessingException && failure.getCause() instanceof ConnectException;
    }

    private static FiguresAnswer answer(RestResponse<AnnualFigures> response) {
        return response.getStatus() == 304
                ? new FiguresAnswer.Unchanged()
                : new FiguresAnswer.Fresh(response.getEntity(), response.getHeaderString("ETag"));
    }

    private static HttpProblem problem(Upstream upstream, Throwable failure) {
        LOG.warnf("No annual figures from %s: %s", upstream.module(), failure.toString());
        if (isLate(failure)) {
            return CommonProblem.UPSTREAM_TIMEOUT.because(
                    "Dịch vụ không trả lời kịp trong thời gian cho phép.", "The service did not answer in time.");
        }
        if (failure instanceof WebApplicationException refusal) {
            int status = refusal.getResponse().getStatus();
            return CommonProblem.UNAVAILABLE.because(
                    "Dịch vụ trả lời bằng mã lỗi " + status + ".", "The service answered with status " + status + ".");
        }
        return CommonProblem.UNAVAILABLE.because("Không kết nối được dịch vụ.", "The service cannot be reached.");
    }

    private static boolean isLate(Throwable failure) {
        return failure instanceof TimeoutException
                || failure instanceof io.smallrye.mutiny.TimeoutException
                || failure instanceof org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException
                || failure instanceof CircuitBreakerOpenException;
    }
}
