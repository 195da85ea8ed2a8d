package vn.tongket.gateway.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import vn.tongket.gateway.client.FiguresAnswer.Fresh;
import vn.tongket.gateway.client.Upstream;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.figures.AnnualFigures;
import vn.tongket.kit.figures.AnnualQuery;

/** The last good answer of each service for a year. Never an answer by itself: it needs a 304, or is said to be stale. */
@ApplicationScoped
class SectionSnapshots {
    private final Session database;
    private final ObjectMapper json;

    SectionSnapshots(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Map<Upstream, Fresh> of(AnnualQuery query) {
        Map<Upstream, Fresh> known = new EnumMap<>(Upstream.class);
        Sql.query(
                        database,
                        """
                        select section, etag, cast(figures as text) from section_snapshots
                        where year = :year and unit_code = :unit and calendar = :calendar""")
                .setParameter("year", query.year())
                .setParameter("unit", query.unit())
                .setParameter("calendar", query.calendar().code())
                .getResultStream()
                .forEach(row -> Upstream.ofSection(row.get(0, String.class)).ifPresent(service -> figures(
                                row.get(2, String.class))
                        .ifPresent(figures -> known.put(service, new Fresh(figures, row.get(1, String.class))))));
        return known;
    }

    /** Keeps an answer, unless a newer one was kept meanwhile. */
    void keep(AnnualQuery query, Upstream service, Fresh answer) {
        database.createNativeMutationQuery(
                        """
                        insert into section_snapshots as kept (section, year, unit_code, calendar, etag, as_of, figures)
                        values (:section, :year, :unit, :calendar, :etag, :asOf, cast(:figures as jsonb))
                        on conflict (year, unit_code, calendar, section) do update
                            set etag = excluded.etag, as_of = excluded.as_of, figures = excluded.figures
                            where kept.as_of < excluded.as_of""")
                .setParameter("section", service.section())
                .setParameter("year", query.year())
                .setParameter("unit", query.unit())
                .setParameter("calendar", query.calendar().code())
                .setParameter("etag", answer.etag())
                .setParameter("asOf", answer.figures().asOf())
                .setParameter("figures", text(answer.figures()))
                .executeUpdate();
    }

    /** Empty for a snapshot of another release, which is as good as none. */
    private Optional<AnnualFigures> figures(String text) {
        try {
            return Optional.of(json.readValue(text, AnnualFigures.class));
        } catch (JsonProcessingException otherRelease) {
            return Optional.empty();
        }
    }

    private String text(AnnualFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException unserialisable) {
            throw new IllegalArgumentException(unserialisable);
        }
    }
}
