package vn.tongket.employment.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.language.Language;
import vn.tongket.kit.openapi.IdempotencyKeyHeader;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;

/** Bulk intake of job-creation figures. */
@Path("/job-report-imports")
@Tag(name = "job-report-imports")
@RolesAllowed({Roles.REPORTER, Roles.SPECIALIST})
class ImportResource {
    private static final int ERRORS_IN_PROBLEM = 100;
    private static final String EXAMPLE =
            """
            Mã đơn vị,Kỳ,Kênh,Giới tính,Nước đến,Số người
            180,2024-03,ABROAD,female,JP,4
            180,2024-03,IN-LOAN,male,,1.234
            """;
    private static final String EXAMPLE_OF_RESULT =
            """
            Dòng,Kết quả,Mã lỗi,Lỗi,Mã đơn vị,Kỳ,Loại kỳ,Kênh,Giới tính,Nước đến,Ngành,Số người,Ghi chú
            2,created,,,180,2024-03,,ABROAD,female,JP,,4,
            """;

    private final ImportReception reception;
    private final ImportService service;

    ImportResource(ImportReception reception, ImportService service) {
        this.reception = reception;
        this.service = service;
    }

    @POST
    @Consumes({ImportFormat.CSV_TYPE, ImportFormat.XLSX_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import a file of up to 100,000 cells, one a row",
            description = "Columns as in the template, in any order.")
    @Parameter(
            name = Idempotent.HEADER,
            in = ParameterIn.HEADER,
            description = IdempotencyKeyHeader.DESCRIPTION,
            schema = @Schema(type = SchemaType.STRING, minLength = Idempotent.SHORTEST, maxLength = Idempotent.LONGEST))
    @APIResponse(
            responseCode = "200",
            description = "Done; of a dry run: would be done",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "More than 5,000 cells: a job, to be watched at Location",
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(responseCode = "422", description = "Refused; errors name row and column, import names the record")
    public RestResponse<ImportResponse> send(
            @HeaderParam("Content-Type") @Parameter(hidden = true) String contentType,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Check only") boolean dryRun,
            @QueryParam("mode")
                    @DefaultValue("atomic")
                    @Parameter(description = "atomic or best-effort")
                    @Schema(implementation = String.class, examples = "atomic")
                    ImportMode mode,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = ImportFormat.CSV_TYPE,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "cells", value = EXAMPLE)),
                                @Content(
                                        mediaType = ImportFormat.XLSX_TYPE,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description = "The template, filled in"))
                            })
                    InputStream file) {
        try (SpooledFile spooled = SpooledFile.of(file)) {
            ImportRequest request = new ImportRequest(
                    spooled.sha256(), ImportFormat.ofContentType(contentType), mode, dryRun, spooled.path());
            RestResponse<ImportResponse> answer = ReportRace.settled(() -> reception.take(request));
            if (answer.getStatus() == EmploymentProblem.IMPORT_REFUSED.status()) {
                throw refusal(answer.getEntity());
            }
            return answer;
        }
    }

    private static HttpProblem refusal(ImportResponse refused) {
        HttpProblem problem = EmploymentProblem.IMPORT_REFUSED.because(
                refused.errorsTotal() + " ô chưa đúng, chưa có gì được ghi; xem errors và tệp kết quả.",
                refused.errorsTotal() + " cell(s) are wrong and nothing was applied; see errors and the result file.",
                refused.errors().stream()
                        .limit(ERRORS_IN_PROBLEM)
                        .map(ImportErrorResponse::asFieldError)
                        .toList());
        return HttpProblem.builder(problem).with("import", refused.id()).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List imports, newest first: one's own, all of them for a specialist of all units")
    public Page<ImportResponse> list(@Valid @BeanParam PageRequest page) {
        return service.list(page);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far an import is, and what became of it")
    public ImportResponse find(UUID id) {
        return service.find(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cancel an import that has not ended; nothing of it is applied")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", description = "The import has ended")
    public ImportResponse cancel(UUID id) {
        return service.cancel(id);
    }

    @GET
    @Path("/{id}/result")
    @Produces(ImportFormat.CSV_TYPE)
    @Operation(summary = "Download every row of the file with its outcome and its errors, as CSV")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8 with a mark, as Excel wants it",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "rows", value = EXAMPLE_OF_RESULT)))
    @APIResponse(responseCode = "409", description = "The import has not ended")
    @APIResponse(responseCode = "410", description = "Removed: rows are kept for thirty days after the end")
    public RestResponse<StreamingOutput> result(
            UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        service.requireResult(id);
        StreamingOutput rows = out -> {
            // However slowly the client reads, the transaction is over
            java.nio.file.Path file = Files.createTempFile("result", null);
            try {
                service.writeResult(id, Language.of(language), file);
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
        return RestResponse.ResponseBuilder.ok(rows)
                .header("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"")
                .build();
    }
}
