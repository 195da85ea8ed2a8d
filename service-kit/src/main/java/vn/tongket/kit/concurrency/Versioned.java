package vn.tongket.kit.concurrency;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry the version of what they show as an {@code ETag}. */
public final class Versioned {
    private Versioned() {}

    public static <T> RestResponse<T> ok(T body, long version) {
        return ResponseBuilder.ok(body).header("ETag", EntityTags.of(version)).build();
    }

    /**
     * 201 with {@code Location}.
     *
     * @param path below the root of the service's API, such as {@code notes/17}
     */
    public static <T> RestResponse<T> created(String path, T body, long version) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create(path))
                .header("ETag", EntityTags.of(version))
                .build();
    }
}
