package vn.tongket.employment.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.PageRequest;

/** Stores imports and lists them. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<JobReportImport, UUID> {
    private static final Instant LATER_THAN_ALL = Instant.parse("9999-01-01T00:00:00Z");

    private final Session database;

    ImportRepository(Session database) {
        this.database = database;
    }

    /** Newest first. */
    List<JobReportImport> list(Optional<String> submitter, PageRequest page) {
        Optional<Cursor> after = page.after(2);
        return Sql.query(
                        database,
                        """
                        select * from job_report_imports
                        where (cast(:submitter as text) is null or submitted_by = :submitter)
                          and (submitted_at, id) < (:afterTime, :afterId)
                        order by submitted_at desc, id desc
                        limit :limit""",
                        JobReportImport.class)
                .setParameter("submitter", submitter.orElse(null), String.class)
                .setParameter("afterTime", after.map(c -> c.instant(0)).orElse(LATER_THAN_ALL))
                .setParameter("afterId", after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .setParameter("limit", page.fetch())
                .getResultList();
    }

    /** As it is now, after statements that the persistence context has not seen. */
    JobReportImport current(UUID id) {
        JobReportImport found = findById(id);
        database.refresh(found);
        return found;
    }
}
