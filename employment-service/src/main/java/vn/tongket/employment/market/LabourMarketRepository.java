package vn.tongket.employment.market;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.PageRequest;

/** Stores values and everything they were before. */
@ApplicationScoped
class LabourMarketRepository implements PanacheRepositoryBase<LabourMarketIndicator, UUID> {
    private final Session database;

    LabourMarketRepository(Session database) {
        this.database = database;
    }

    Optional<LabourMarketIndicator> find(LabourMarketKey key) {
        return list("indicator = ?1 and year = ?2 and unitCode = ?3", key.indicator(), key.year(), key.unit()).stream()
                .filter(value -> value.key().equals(key))
                .findFirst();
    }

    /** Those that are on record, locked until the transaction ends; by id, so that none deadlock. */
    Map<LabourMarketKey, LabourMarketIndicator> forChange(Collection<LabourMarketKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return find(
                        "indicator in ?1 and year in ?2 and unitCode in ?3 order by id",
                        distinct(keys, LabourMarketKey::indicator),
                        distinct(keys, LabourMarketKey::year),
                        distinct(keys, LabourMarketKey::unit))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(LabourMarketIndicator::key, Function.identity()));
    }

    private static <T> List<T> distinct(Collection<LabourMarketKey> keys, Function<LabourMarketKey, T> part) {
        return keys.stream().map(part).distinct().toList();
    }

    /** Writes the values and keeps what they now are for ever. */
    void record(List<LabourMarketIndicator> values) {
        persist(values);
        flush();
        database.createNativeMutationQuery(
                        """
                        insert into labour_market_indicator_revisions
                            (indicator_id, province_code, revision, value, source, survey_date, published_on, note,
                             provenance, withdrawal_reason, recorded_by, recorded_at)
                        select id, province_code, version, value, source, survey_date, published_on, note, provenance,
                               withdrawal_reason, updated_by, updated_at
                        from labour_market_indicators where id in (:ids)""")
                .setParameterList("ids", values.stream().map(value -> value.id).toList())
                .executeUpdate();
    }

    /** In the order of their last change. */
    List<LabourMarketIndicator> list(LabourMarketQuery query, Instant changedAfter, PageRequest page) {
        Optional<Cursor> after = page.after(2);
        return Sql.query(
                        database,
                        """
                        select v.* from labour_market_indicators v
                        where (cast(:indicator as text) is null or v.indicator = :indicator)
                          and (cast(:year as int) is null or v.year = :year)
                          and (cast(:unit as text) is null or v.unit_code = :unit)
                          and v.updated_at > :changedAfter
                          and (v.updated_at, v.id) > (:afterTime, :afterId)
                        order by v.updated_at, v.id
                        limit :limit""",
                        LabourMarketIndicator.class)
                .setParameter("indicator", query.indicator, String.class)
                .setParameter("year", query.year, Integer.class)
                .setParameter("unit", query.unit, String.class)
                .setParameter("changedAfter", changedAfter)
                .setParameter("afterTime", after.map(c -> c.instant(0)).orElse(Instant.EPOCH))
                .setParameter("afterId", after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .setParameter("limit", page.fetch())
                .getResultList();
    }
}
