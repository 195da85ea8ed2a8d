package vn.tongket.employment.overseas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.employment.overseas.AlikeUnits.Alike;
import vn.tongket.employment.reference.UnitColumns;
import vn.tongket.employment.reference.UnitScope;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.paging.Cursor;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.units.UnitKey;

/**
 * Finds records that are, or may be, of one person. Personal IDs are compared exactly, names in one spelling, and units by
 * the territory that they held.
 */
@ApplicationScoped
class SamePersonQueries {
    /**
     * What can be said of two records a and b where a number does not settle it: one has none, they are of two kinds, or
     * one may be the other mistyped.
     */
    private static final String ALIKE =
            """
            a.name_key = b.name_key and a.birth_year = b.birth_year and a.sex = b.sex
            and a.province_code = b.province_code
            and (a.birth_date is null or b.birth_date is null or a.birth_date = b.birth_date)
            and (a.personal_id is null or b.personal_id is null or length(a.personal_id) <> length(b.personal_id)
                 or places_apart(a.personal_id, b.personal_id) between 1 and 2)""";

    private static final String COUNTED = "a.withdrawal_reason is null and b.withdrawal_reason is null";

    private static final String CONTRACTS_OVERLAP =
            "(a.contract_from <= b.contract_end and b.contract_from <= a.contract_end)";

    private static final String DUPLICATES =
            """
            select b.id from overseas_workers a join overseas_workers b on %s
            where %s and a.id = :id and b.id <> a.id
              and (b.unit_code, b.unit_since) in (
                  select * from unnest(cast(:codes as text[]), cast(:since as date[])))
              and (a.departure_year = b.departure_year or %s)
            order by b.id"""
                    .formatted(ALIKE, COUNTED, CONTRACTS_OVERLAP);

    /** Names are compared first: a unit is alike with hundreds, a name with few. */
    private static final String PAIRS =
            """
            with named as materialized (
                select a.id as first, b.id as second, a.unit_code, a.unit_since, b.unit_code as other_code,
                       b.unit_since as other_since, b.second_departure_reason is not null as explained
                from overseas_workers a join overseas_workers b on %2$s
                where %1$s)
            select p.first, p.second, p.by_id, p.explained
            from (select a.id as first, b.id as second, true as by_id,
                         b.second_departure_reason is not null as explained
                  from overseas_workers a
                  join overseas_workers b on a.personal_id = b.personal_id and a.province_code = b.province_code
                  where %1$s
                  union all
                  select n.first, n.second, false, n.explained
                  from named n
                  where (n.unit_code, n.unit_since, n.other_code, n.other_since) in (
                      select * from unnest(cast(:codes as text[]), cast(:since as date[]),
                                           cast(:otherCodes as text[]), cast(:otherSince as date[])))) p
            where (p.first, p.second) > (:afterFirst, :afterSecond)
            order by p.first, p.second
            limit :limit"""
                    .formatted(
                            COUNTED
                                    + """
                                     and a.id < b.id
                                    and (a.departed_on between :from and :to and b.departed_on between :from and :to
                                         or (a.departed_on between :from and :to or b.departed_on between :from and :to)
                                            and\s"""
                                    + CONTRACTS_OVERLAP
                                    + """
                                    )
                                    and (%s or %s)"""
                                            .formatted(UnitScope.within("a"), UnitScope.within("b")),
                            ALIKE);

    private final Session database;
    private final AlikeUnits units;

    SamePersonQueries(Session database, AlikeUnits units) {
        this.database = database;
        this.units = units;
    }

    /** Records that may be of the same person, departed in the same year or under contract at the same time. */
    List<UUID> possibleDuplicates(OverseasWorker of) {
        Set<UnitKey> alike = units.with(of.unit());
        return Sql.column(database, DUPLICATES, UUID.class)
                .setParameter("id", of.id)
                .setParameter("codes", UnitColumns.codes(alike))
                .setParameter("since", UnitColumns.sinces(alike))
                .getResultList();
    }

    /** Two records, the older one first; explained where the younger one says why. */
    record Pair(UUID first, UUID second, boolean byPersonalId, boolean explained) {}

    /**
     * Pairs of which both departed in the period, or one did while the contracts ran at the same time.
     *
     * @param scope within which one of the two must be
     */
    List<Pair> pairs(LocalDate from, LocalDate to, UnitScope scope, PageRequest page) {
        Optional<Cursor> after = page.after(2);
        List<Alike> alike = units.all();
        List<UnitKey> ones = alike.stream().map(Alike::unit).toList();
        List<UnitKey> others = alike.stream().map(Alike::other).toList();
        return scope.limit(Sql.query(database, PAIRS))
                .setParameter("codes", UnitColumns.codes(ones))
                .setParameter("since", UnitColumns.sinces(ones))
                .setParameter("otherCodes", UnitColumns.codes(others))
                .setParameter("otherSince", UnitColumns.sinces(others))
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("afterFirst", after.map(c -> c.uuid(0)).orElse(new UUID(0, 0)))
                .setParameter("afterSecond", after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .setParameter("limit", page.fetch())
                .getResultStream()
                .map(row -> new Pair(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, Boolean.class),
                        row.get(3, Boolean.class)))
                .toList();
    }
}
