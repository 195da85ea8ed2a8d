package vn.tongket.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
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
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        String next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", key.apply(items.get(limit - 1)).encoded())
                .build()
                .toString();
        return new Page<>(items, relative(next));
    }

    // The host that a service sees is not the one that the client asked: a link without host holds for both.
    private static String relative(String absolute) {
        int path = absolute.indexOf('/', absolute.indexOf("//") + 2);
        return absolute.substring(path);
    }
}
