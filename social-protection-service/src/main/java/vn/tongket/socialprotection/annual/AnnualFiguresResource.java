package vn.tongket.socialprotection.annual;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.figures.AnnualFigures;
import vn.tongket.kit.figures.AnnualFiguresReader;
import vn.tongket.kit.figures.AnnualQuery;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.time.ReportingCalendar;

/** The year, for the annual review. */
@Path("/annual-figures")
@Tag(name = "annual-figures")
class AnnualFiguresResource {
    private final AnnualFiguresReader reader;
    private final SocialProtectionFigures figures;

    AnnualFiguresResource(AnnualFiguresReader reader, SocialProtectionFigures figures) {
        this.reader = reader;
        this.figures = figures;
    }

    @GET
    @Path("/{year}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary =
                    "All figures of social protection, merit and capital of a year; 304 where nothing changed since the ETag")
    @Parameter(name = "If-None-Match", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag")
    public RestResponse<AnnualFigures> read(
            int year,
            @QueryParam("unit") @DefaultValue("20") String unit,
            @QueryParam("calendar") @DefaultValue("calendar-year") ReportingCalendar calendar,
            @Context Request request) {
        return reader.read(figures, new AnnualQuery(year, unit, calendar), request);
    }
}
