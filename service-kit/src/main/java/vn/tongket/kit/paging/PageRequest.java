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
        List<T> items = items(rows);
        return new Page<>(items, rows.size() > limit ? linkAfter(items, key) : null, null);
    }

    /** As {@link #page}, of rows in the order of their last change. */
    public <T> Page<T> changes(List<T> rows, Function<T, Instant> changedAt, Function<T, ?> id) {
        List<T> items = items(rows);
        String after = linkAfter(items, row -> Cursor.of(changedAt.apply(row), id.apply(row)));
        return new Page<>(items, rows.size() > limit ? after : null, after);
    }

    private <T> List<T> items(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), limit));
    }

    /** Continues after the last item; of a page without items, where it began. */
    private <T> String linkAfter(List<T> items, Function<T, Cursor> key) {
        UriBuilder link = uri.getRequestUriBuilder();
        if (!items.isEmpty()) {
            link.replaceQueryParam(
                    "cursor", key.apply(items.get(items.size() - 1)).encoded());
        }
        return relative(link.build().toString());
    }

    // The host that a service sees is not the one that the client asked: a link without host holds for both.
    private static String relative(String absolute) {
        int path = absolute.indexOf('/', absolute.indexOf("//") + 2);
        return absolute.substring(path);
    }
}
