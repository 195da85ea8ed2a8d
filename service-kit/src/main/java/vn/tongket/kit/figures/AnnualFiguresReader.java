package vn.tongket.kit.figures;

import io.quarkus.info.BuildInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.tongket.kit.audit.DataVersion;
import vn.tongket.kit.time.RecordYears;

/**
 * Answers for a year: figures and data version from one snapshot, and 304 without a single figure computed when nothing
 * has changed since the client's ETag.
 */
@ApplicationScoped
public class AnnualFiguresReader {
    private final DataVersion dataVersion;
    private final Clock clock;
    private final String program;

    AnnualFiguresReader(DataVersion dataVersion, Clock clock, BuildInfo build) {
        this.dataVersion = dataVersion;
        this.clock = clock;
        // A new release may count the same records in another way
        this.program = Long.toString(build.time().toEpochSecond(), Character.MAX_RADIX);
    }

    /** Reads for the conditional request; 400 for a year that no record can have. */
    @Transactional
    public RestResponse<AnnualFigures> read(AnnualFiguresSource source, AnnualQuery query, Request request) {
        RecordYears.require("year", query.year());
        dataVersion.freeze();
        DataVersion.State state = dataVersion.current();
        String version = source.section().charAt(0) + "-" + state.number();
        EntityTag tag = tag(source, query, version + "-" + state.history());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return ResponseBuilder.<AnnualFigures>create(RestResponse.Status.NOT_MODIFIED)
                    .tag(tag)
                    .build();
        }
        AnnualFiguresSource.Content content = source.read(query);
        AnnualFigures figures = new AnnualFigures(
                source.section(),
                query.year(),
                query.unit(),
                query.calendar().code(),
                clock.instant(),
                version,
                content.completeness(),
                content.figures(),
                content.tallies());
        return ResponseBuilder.ok(figures).tag(tag).build();
    }

    private EntityTag tag(AnnualFiguresSource source, AnnualQuery query, String version) {
        return new EntityTag(Stream.of(
                        version,
                        String.valueOf(query.year()),
                        query.unit(),
                        query.calendar().code(),
                        source.dependsOn(query),
                        program)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-")));
    }
}
