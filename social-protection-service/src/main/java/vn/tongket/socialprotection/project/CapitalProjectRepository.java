package vn.tongket.socialprotection.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.PageRequest;

/** Stores and lists capital projects. */
@ApplicationScoped
class CapitalProjectRepository implements PanacheRepositoryBase<CapitalProject, UUID> {

    Optional<CapitalProject> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of their last change. */
    List<CapitalProject> list(Instant changedAfter, PageRequest page) {
        Optional<Cursor> after = page.after(2);
        return find(
                        "updatedAt > ?1 and (updatedAt, id) > (?2, ?3) order by updatedAt, id",
                        changedAfter,
                        after.map(c -> c.instant(0)).orElse(Instant.EPOCH),
                        after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .range(0, page.fetch() - 1)
                .list();
    }
}
