package vn.tongket.employment.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.language.Language;

/** Statistics of job creation, as JSON or as a table for a spreadsheet. */
@Path("/statistics/jobs")
@Tag(name = "statistics")
@RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
class JobStatisticsResource {
    private final JobStatistics statistics;
    private final UnitDirectory units;
    private final Clock clock;

    JobStatisticsResource(JobStatistics statistics, UnitDirectory units, Clock clock) {
        this.statistics = statistics;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(
            summary = "Counts of jobs created, grouped, with the year before and the plan",
            description =
                    "Figures of units that changed are shown as reported, or in the boundaries of any day; what has "
                            + "to be spread over parts of a unit is marked estimated, and totals are the same in every view.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = JobStatisticsResponse.class)),
                @Content(mediaType = Spreadsheets.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Spreadsheets.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public JobStatisticsResponse jobs(@BeanParam JobStatisticsQuery query) {
        return statistics.answer(query.question(units, LocalDate.now(clock)));
    }

    @GET
    @Produces(Spreadsheets.CSV + ";qs=0.5")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(hidden = true)
    public byte[] csv(
            @BeanParam JobStatisticsQuery query,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage) {
        return Spreadsheets.csv(JobStatisticsTable.of(jobs(query), Language.of(acceptLanguage)));
    }

    @GET
    @Produces(Spreadsheets.XLSX + ";qs=0.5")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(hidden = true)
    public byte[] xlsx(
            @BeanParam JobStatisticsQuery query,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage) {
        return Spreadsheets.xlsx(JobStatisticsTable.of(jobs(query), Language.of(acceptLanguage)));
    }
}
