package vn.tongket.gateway.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.language.Language;
import vn.tongket.kit.time.ReportingCalendar;

/** How the year went. */
@Path("/annual-reviews")
@Tag(name = "annual-review")
class AnnualReviewResource {
    private final AnnualReviewService service;
    private final ObjectMapper json;
    private final String province;

    AnnualReviewResource(
            AnnualReviewService service,
            ObjectMapper json,
            @ConfigProperty(name = "tongket.province") String province) {
        this.service = service;
        this.json = json;
        this.province = province;
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary = "The annual review",
            description = "Answers 200 while at least one service answers, and says in each section whether it is "
                    + "complete. 503 when none does. Names are Vietnamese, or English under Accept-Language: en.")
    @Parameter(name = "If-None-Match", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag")
    @APIResponse(responseCode = "503", description = "No service answers")
    public RestResponse<AnnualReview> read(
            int year,
            @QueryParam("unit") @Parameter(description = "Code of a unit; the province where absent") String unit,
            @QueryParam("calendar") @DefaultValue("calendar-year") ReportingCalendar calendar,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage,
            @Context Request request) {
        AnnualReview review = service.read(
                new AnnualQuery(year, unit == null ? province : unit, calendar), Language.of(acceptLanguage));
        EntityTag tag = tag(review);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder<AnnualReview> answer = unchanged == null
                ? ResponseBuilder.ok(review)
                : ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED);
        return answer.tag(tag)
                .header("Vary", "Accept-Language")
                // A browser keeps it, and asks each time whether it is still true
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /** Two reviews have one tag only if they say the same. */
    private EntityTag tag(AnnualReview review) {
        try {
            return new EntityTag(
                    UUID.nameUUIDFromBytes(json.writeValueAsBytes(review)).toString());
        } catch (JsonProcessingException unserialisable) {
            throw new IllegalStateException(unserialisable);
        }
    }
}
