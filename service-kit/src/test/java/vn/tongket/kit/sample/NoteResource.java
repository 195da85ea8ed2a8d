package vn.tongket.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.idempotency.Idempotent;
import vn.tongket.kit.identity.Roles;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;

/** The smallest service that uses all of the kit. */
@Path("/notes")
class NoteResource {
    record NoteRequest(@NotBlank String title, @Min(1) int pages, @NotNull List<@Valid Line> lines) {}

    record Line(@Min(0) int persons) {}

    record NoteResponse(UUID id, String title, int pages, long version) {
        static NoteResponse of(Note note) {
            return new NoteResponse(note.id, note.title, note.pages, note.version);
        }
    }

    private final Session database;
    private final AuditTrail audit;

    NoteResource(Session database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Page<NoteResponse> list(@Valid @BeanParam PageRequest page) {
        String after = page.after(1).map(c -> c.keys().get(0)).orElse("");
        var rows = database.createQuery("from Note where title > :after order by title", Note.class)
                .setParameter("after", after)
                .setMaxResults(page.fetch())
                .getResultStream()
                .map(NoteResponse::of)
                .toList();
        return page.page(rows, n -> Cursor.of(n.title()));
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed(Roles.REPORTER)
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    public RestResponse<NoteResponse> create(@Valid @NotNull NoteRequest request) {
        Note note = new Note();
        note.id = UUID.randomUUID();
        note.title = request.title();
        note.pages = request.pages();
        note.changedAt = audit.time();
        database.persist(note);
        database.flush();
        audit.changed("create", AuditTrail.Subject.of("note", note.id), Map.of("pages", note.pages));
        return ResponseBuilder.create(RestResponse.Status.CREATED, NoteResponse.of(note))
                .location(URI.create("/api/v1/sample/notes/" + note.id))
                .header("ETag", EntityTags.of(note.version))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.REPORTER)
    public RestResponse<NoteResponse> replace(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NoteRequest request) {
        Note note = database.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE);
        EntityTags.requireMatch(ifMatch, note.version);
        note.title = request.title();
        note.pages = request.pages();
        note.changedAt = audit.time();
        database.flush();
        audit.changed("replace", AuditTrail.Subject.of("note", note.id), Map.of("pages", note.pages));
        return ResponseBuilder.ok(NoteResponse.of(note))
                .header("ETag", EntityTags.of(note.version))
                .build();
    }
}
