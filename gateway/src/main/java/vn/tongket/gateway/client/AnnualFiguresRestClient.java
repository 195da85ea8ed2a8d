package vn.tongket.gateway.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.figures.AnnualFigures;

/** The call on the wire. */
@Path("/annual-figures")
interface AnnualFiguresRestClient {

    @GET
    @Path("/{year}")
    Uni<RestResponse<AnnualFigures>> read(
            @PathParam("year") int year,
            @QueryParam("unit") String unit,
            @QueryParam("calendar") String calendar,
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("If-None-Match") String etag);

    /** Lenient, unlike everything that clients send: a service may be newer than the gateway. */
    @ClientObjectMapper
    static ObjectMapper lenient(ObjectMapper strict) {
        return strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
