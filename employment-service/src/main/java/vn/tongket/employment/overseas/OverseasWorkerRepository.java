package vn.tongket.employment.overseas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.tongket.employment.reference.UnitScope;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.PageRequest;

/** Stores and lists workers abroad. */
@ApplicationScoped
class OverseasWorkerRepository implements PanacheRepositoryBase<OverseasWorker, UUID> {
    private final Session database;

    OverseasWorkerRepository(Session database) {
        this.database = database;
    }

    /** The worker, locked against a change by anyone else until the transaction ends. */
    Optional<OverseasWorker> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<OverseasWorker> of(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** In the order of their last change, which is that of the commits. */
    List<OverseasWorker> list(OverseasWorkerQuery query, Instant changedAfter, UnitScope scope, PageRequest page) {
        Optional<Cursor> after = page.after(2);
        NativeQuery<OverseasWorker> listed = Sql.query(
                database,
                """
                select w.* from overseas_workers w
                where (cast(:unit as text) is null or w.unit_path @> array[cast(:unit as text)])
                  and %s
                  and (cast(:country as text) is null or w.country = :country)
                  and (cast(:form as text) is null
                       or w.form in (select f.code from overseas_forms f
                                     where :form in (f.code, f.parent_code)))
                  and (cast(:from as date) is null or w.departed_on between :from and :to)
                  and (cast(:status as text) is null or w.status = :status)
                  and w.updated_at > :changedAfter
                  and (w.updated_at, w.id) > (:afterTime, :afterId)
                order by w.updated_at, w.id
                limit :limit"""
                        .formatted(UnitScope.within("w")),
                OverseasWorker.class);
        return scope.limit(listed)
                .setParameter("unit", query.unit, String.class)
                .setParameter("country", query.country, String.class)
                .setParameter("form", query.form, String.class)
                .setParameter("from", query.departedFrom(), LocalDate.class)
                .setParameter("to", query.departedTo(), LocalDate.class)
                .setParameter("status", query.statusSought(), String.class)
                .setParameter("changedAfter", changedAfter)
                .setParameter("afterTime", after.map(c -> c.instant(0)).orElse(Instant.EPOCH))
                .setParameter("afterId", after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .setParameter("limit", page.fetch())
                .getResultList();
    }
}
