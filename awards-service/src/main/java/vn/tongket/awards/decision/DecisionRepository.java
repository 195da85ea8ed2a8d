package vn.tongket.awards.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.PageRequest;

/** Stores and lists decisions. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    Optional<Decision> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of their last change. */
    List<Decision> list(Integer year, Instant changedAfter, PageRequest page) {
        Optional<Cursor> after = page.after(2);
        return find(
                        """
                        year between ?1 and ?2 and updatedAt > ?3 and (updatedAt, id) > (?4, ?5)
                        order by updatedAt, id""",
                        year == null ? Integer.MIN_VALUE : year,
                        year == null ? Integer.MAX_VALUE : year,
                        changedAfter,
                        after.map(c -> c.instant(0)).orElse(Instant.EPOCH),
                        after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .range(0, page.fetch() - 1)
                .list();
    }
}
