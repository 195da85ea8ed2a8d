package vn.tongket.socialprotection.payroll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.PageRequest;

/** Stores and lists payrolls. */
@ApplicationScoped
class PayrollRepository implements PanacheRepositoryBase<Payroll, UUID> {
    private static final YearMonth FIRST = YearMonth.of(1900, 1);
    private static final YearMonth LAST = YearMonth.of(9999, 12);

    Optional<Payroll> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of their last change; each part of the filter is optional. */
    List<Payroll> list(Programme programme, Integer year, Instant changedAfter, PageRequest page) {
        Optional<Cursor> after = page.after(2);
        return find(
                        """
                        programme in ?1 and month between ?2 and ?3
                        and updatedAt > ?4 and (updatedAt, id) > (?5, ?6)
                        order by updatedAt, id""",
                        programme == null ? List.of(Programme.values()) : List.of(programme),
                        year == null ? FIRST : YearMonth.of(year, 1),
                        year == null ? LAST : YearMonth.of(year, 12),
                        changedAfter,
                        after.map(c -> c.instant(0)).orElse(Instant.EPOCH),
                        after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .range(0, page.fetch() - 1)
                .list();
    }
}
