package vn.tongket.employment.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    @Produces(ImportFormat.XLSX_TYPE)
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
    public RestResponse<byte[]> workbook(
            @QueryParam("unit") @Parameter(required = true, example = "180") String unit,
            @QueryParam("period") @Parameter(required = true, example = "2024-03") String period,
            @QueryParam("calendar") @DefaultValue("calendar-year") ReportingCalendar calendar) {
        return answer(unit, period, calendar, ImportFormat.XLSX);
    }

    @GET
    @Produces(ImportFormat.CSV_TYPE + ";qs=0.5")
    @RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
    @Operation(hidden = true)
    public RestResponse<byte[]> csv(
            @QueryParam("unit") String unit,
            @QueryParam("period") String period,
            @QueryParam("calendar") @DefaultValue("calendar-year") ReportingCalendar calendar) {
        return answer(unit, period, calendar, ImportFormat.CSV);
    }

    private RestResponse<byte[]> answer(String unit, String period, ReportingCalendar calendar, ImportFormat format) {
        ImportTemplate template =
                service.template(unit == null ? "" : unit, ReportingPeriod.of(period == null ? "" : period, calendar));
        return RestResponse.ResponseBuilder.ok(file(template, format))
                .header("Content-Disposition", "attachment; filename=\"" + template.fileName(format) + "\"")
                .build();
    }

    private static byte[] file(ImportTemplate template, ImportFormat format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            if (format == ImportFormat.CSV) {
                TemplateCsv.write(template, file);
            } else {
                TemplateWorkbook.write(template, file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
