package vn.tongket.employment.market;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kit.concurrency.Versioned;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.paging.ChangedAfter;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;

/** Indicators of the labour market that others survey. */
@Path("/labour-market-indicators")
@Tag(name = "labour-market-indicators")
class LabourMarketResource {
    private static final String CSV = "text/csv";
    private static final String EXAMPLE =
            """
            indicator,year,unit,reading,value,source,surveyDate,publishedOn
            EMP-UNEMPLOYMENT-RATE,2024,20,,1.62,Điều tra lao động việc làm,2024-12-31,2025-06-30
            EMP-TRAINED-RATE,2024,20,certified,23.4,Điều tra lao động việc làm,2024-12-31,2025-06-30
            """;

    private final LabourMarketLookup lookup;
    private final LabourMarketService service;
    private final LabourMarketImportService imports;

    LabourMarketResource(LabourMarketLookup lookup, LabourMarketService service, LabourMarketImportService imports) {
        this.lookup = lookup;
        this.service = service;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "List values in the order of their last change; withdrawn ones too")
    public Page<LabourMarketResponse> list(
            @BeanParam LabourMarketQuery query, @BeanParam ChangedAfter changed, @Valid @BeanParam PageRequest page) {
        return lookup.list(query, changed.instant(), page);
    }

    @GET
    @Path("/{indicator}/{year}")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Read the value of an indicator of a unit in a year")
    public RestResponse<LabourMarketResponse> find(@Valid @BeanParam LabourMarketTarget target) {
        return answer(lookup.find(target));
    }

    @GET
    @Path("/{indicator}/{year}/revisions")
    @RolesAllowed({Roles.VIEWER, Roles.SYSTEM})
    @Operation(summary = "Everything that the value was, oldest first")
    public List<LabourMarketRevisionResponse> revisions(@Valid @BeanParam LabourMarketTarget target) {
        return lookup.revisions(target);
    }

    @PUT
    @Path("/{indicator}/{year}")
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(
            summary = "Store a value as it was published; If-Match is needed to change one",
            description = "Refused for an indicator that this service counts from job reports.")
    public RestResponse<LabourMarketResponse> set(
            @Valid @BeanParam LabourMarketTarget target,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull LabourMarketRequest request) {
        return answer(service.set(target, ifMatch, request));
    }

    @POST
    @Path("/{indicator}/{year}/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(summary = "Withdraw a value that was stored wrongly, with the reason; its history stays")
    public RestResponse<LabourMarketResponse> withdraw(
            @Valid @BeanParam LabourMarketTarget target,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WithdrawalRequest request) {
        return answer(service.withdraw(target, ifMatch, request));
    }

    @POST
    @Path("/imports")
    @Consumes(CSV)
    @RolesAllowed(Roles.SPECIALIST)
    @Operation(
            summary = "Import a CSV file of values, all or nothing; the same file again changes nothing",
            description =
                    """
                    UTF-8 with commas or semicolons and a header, at most 5000 rows. Columns indicator, year, unit, value, source and \
                    surveyDate are needed; reading, publishedOn, note and provenance may be added.""")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "422", description = "Refused; errors name row and column")
    public LabourMarketImportResponse importFile(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Only say what would happen")
                    boolean dryRun,
            @QueryParam("replace")
                    @DefaultValue("false")
                    @Parameter(description = "Whether values on record may be replaced by other ones")
                    boolean replace,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(implementation = String.class),
                                            examples = @ExampleObject(name = "values", value = EXAMPLE)))
                    byte[] csv) {
        return imports.run(csv, dryRun, replace);
    }

    private static RestResponse<LabourMarketResponse> answer(LabourMarketResponse value) {
        return Versioned.ok(value, value.version());
    }
}
