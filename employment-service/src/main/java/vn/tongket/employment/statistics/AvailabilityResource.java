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
import java.util.Objects;
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

/** Which monthly reports there are. */
@Path("/statistics/availability")
@Tag(name = "statistics")
class AvailabilityResource {
    private final Availability availability;
    private final UnitDirectory units;
    private final Clock clock;

    AvailabilityResource(Availability availability, UnitDirectory units, Clock clock) {
        this.availability = availability;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Which monthly reports are there, complete and in time, by unit and month")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AvailabilityResponse.class)),
                @Content(mediaType = Spreadsheets.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Spreadsheets.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public AvailabilityResponse read(@BeanParam AvailabilityQuery query) {
        return availability.answer(
                query.months(),
                Objects.requireNonNullElse(query.unit, units.province()),
                BoundariesDay.of(query.boundaries, LocalDate.now(clock)));
    }

    @GET
    @Produces(Spreadsheets.CSV + ";qs=0.5")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(hidden = true)
    public byte[] csv(
            @BeanParam AvailabilityQuery query,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage) {
        return Spreadsheets.csv(AvailabilityTable.of(read(query), Language.of(acceptLanguage)));
    }

    @GET
    @Produces(Spreadsheets.XLSX + ";qs=0.5")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(hidden = true)
    public byte[] xlsx(
            @BeanParam AvailabilityQuery query,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage) {
        return Spreadsheets.xlsx(AvailabilityTable.of(read(query), Language.of(acceptLanguage)));
    }
}
