package vn.tongket.kit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;

/** The audit trail of this service. */
@Path("/audit-events")
@RolesAllowed(Roles.AUDITOR)
@Tag(name = "audit")
class AuditResource {
    private final AuditQueries queries;

    AuditResource(AuditQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(summary = "List audit events, newest first")
    public Page<AuditEvent> list(@BeanParam Filter filter, @Valid @BeanParam PageRequest page) {
        long before = page.after(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return page.page(queries.list(filter, before, page.fetch()), event -> Cursor.of(event.seq()));
    }

    @POST
    @Path("/verification")
    @Transactional
    @Operation(summary = "Recompute the hash chain and say whether, and where, it is broken")
    public AuditVerification verify() {
        return queries.verify();
    }

    /** Narrows the list; each part is optional. */
    public static class Filter {
        @QueryParam("entityType")
        @Parameter(example = "reference-row")
        String entityType;

        @QueryParam("entityId")
        String entityId;

        @QueryParam("actor")
        String actor;
    }
}
