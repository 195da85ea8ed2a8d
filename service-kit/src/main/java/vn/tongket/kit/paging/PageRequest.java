package vn.tongket.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** {@code ?limit=&cursor=} of a collection. */
public class PageRequest {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    @Parameter(description = "Items per page, 1 to 500")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "Opaque; taken from the next link of the page before")
    String cursor;

    @Context
    UriInfo uri;

    /** How many rows to read: one more than a page, to know whether another page follows. */
    public int fetch() {
        return limit + 1;
    }

    /** The sort key to continue after, with {@code size} parts; empty on the first page. */
    public Optional<Cursor> after(int size) {
        return Optional.ofNullable(cursor).map(text -> Cursor.decode(text, size));
    }

    /** Makes the page of the rows that {@link #fetch()} asked for. */
    public <T> Page<T> page(List<T> rows, Function<T, Cursor> key) {
        List<T> items = rows.subList(0, Math.min(rows.size(), limit));
        return new Page<>(items, rows.size() > limit ? relative(after(items, key)) : null, null);
    }

    /**
     * As {@link #page}, of rows in the order of their last change. Who goes on from here later copies the records, and is told of
     * deleted ones.
     */
    public <T> Page<T> changes(List<T> rows, Function<T, Instant> changedAt, Function<T, ?> id) {
        Page<T> page = page(rows, row -> Cursor.of(changedAt.apply(row), id.apply(row)));
        UriBuilder resume = after(page.items(), row -> Cursor.of(changedAt.apply(row), id.apply(row)));
        if (!uri.getQueryParameters().containsKey(ChangedAfter.PARAMETER)) {
            resume.queryParam(ChangedAfter.PARAMETER, Instant.EPOCH);
        }
        return new Page<>(page.items(), page.next(), relative(resume));
    }

    /** Continues after the last item; of a page without items, where it began. */
    private <T> UriBuilder after(List<T> items, Function<T, Cursor> key) {
        UriBuilder link = uri.getRequestUriBuilder();
        if (!items.isEmpty()) {
            link.replaceQueryParam(
                    "cursor", key.apply(items.get(items.size() - 1)).encoded());
        }
        return link;
    }

    // The host that a service sees is not the one that the client asked: a link without host holds for both.
    private static String relative(UriBuilder link) {
        String absolute = link.build().toString();
        return absolute.substring(absolute.indexOf('/', absolute.indexOf("//") + 2));
    }
}
