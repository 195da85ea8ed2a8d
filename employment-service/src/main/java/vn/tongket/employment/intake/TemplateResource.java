package vn.tongket.employment.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.employment.report.ReportingPeriod;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.time.ReportingCalendar;

/** Files to fill in. */
@Path("/job-report-imports/template")
@Tag(name = "job-report-imports")
class TemplateResource {
    private final TemplateService service;

    TemplateResource(TemplateService service) {
        this.service = service;
    }

    @GET
    @Produces({ImportFormat.XLSX_TYPE, ImportFormat.CSV_TYPE})
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(summary = "Download the file of a unit to fill in: XLSX with drop-downs, or CSV by Accept")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = ImportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = ImportFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<StreamingOutput> template(
            @QueryParam("unit") @Parameter(required = true, example = "180") String unit,
            @QueryParam("period") @Parameter(required = true, example = "2024-03") String period,
            @QueryParam("calendar") @DefaultValue("calendar-year") ReportingCalendar calendar,
            @HeaderParam("Accept") @Parameter(hidden = true) String accept) {
        ImportTemplate template =
                service.template(unit == null ? "" : unit, ReportingPeriod.of(period == null ? "" : period, calendar));
        ImportFormat format = ImportFormat.ofContentType(accept);
        StreamingOutput file = format == ImportFormat.CSV
                ? out -> TemplateCsv.write(template, out)
                : out -> TemplateWorkbook.write(template, out);
        return RestResponse.ResponseBuilder.ok(file)
                .header("Content-Type", format.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + template.fileName(format) + "\"")
                .build();
    }
}
