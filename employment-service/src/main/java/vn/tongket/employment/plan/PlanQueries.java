package vn.tongket.employment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.kit.database.Sql;

/** Reads targets as they are in force on a day, and their history. */
@ApplicationScoped
class PlanQueries {
    private static final String IN_FORCE =
            """
            select f.plan_id, f.year, f.indicator, f.unit_code, f.unit_from, f.value, f.decision_number, f.decision_date,
                   f.revision, f.updated_at, f.version
            from plans_in_force(:day) f
            where f.year = :year\s""";
    private static final String OF_UNITS =
            "(%1$s.unit_code, %1$s.unit_from) in (select * from unnest(cast(:codes as text[]), cast(:froms as date[])))";

    private final Session database;

    PlanQueries(Session database) {
        this.database = database;
    }

    /** Those that became what they are after an instant, by a record or because their day came. */
    List<PlanInForce> ofYear(int year, LocalDate day, Instant changedAfter) {
        return Sql.query(
                        database,
                        IN_FORCE + "and f.since > :after order by f.indicator, f.unit_code, f.unit_from",
                        PlanInForce.class)
                .setParameter("day", day)
                .setParameter("year", year)
                .setParameter("after", changedAfter)
                .getResultList();
    }

    List<PlanInForce> ofUnit(int year, UnitOfYear unit, LocalDate day) {
        return Sql.query(database, IN_FORCE + "and f.unit_code = :unit and f.unit_from = :from", PlanInForce.class)
                .setParameter("day", day)
                .setParameter("year", year)
                .setParameter("unit", unit.code())
                .setParameter("from", unit.from())
                .getResultList();
    }

    Optional<PlanInForce> find(PlanTarget target, LocalDate day) {
        return ofUnits(target, List.of(target.unit()), day).stream().findFirst();
    }

    /** Those of several units for the indicator and the year of one target. */
    List<PlanInForce> ofUnits(PlanTarget target, List<UnitOfYear> units, LocalDate day) {
        return Sql.query(
                        database,
                        IN_FORCE + "and f.indicator = :indicator and " + OF_UNITS.formatted("f")
                                + " order by f.unit_code",
                        PlanInForce.class)
                .setParameter("day", day)
                .setParameter("year", target.year())
                .setParameter("indicator", target.indicator())
                .setParameter("codes", codes(units))
                .setParameter("froms", froms(units))
                .getResultList();
    }

    /** How many records the targets of these units have; moves with each. */
    long records(PlanTarget target, List<UnitOfYear> units) {
        return Sql.column(
                        database,
                        """
                        select cast(coalesce(sum(p.version + 1), 0) as bigint)
                        from plans p where p.year = :year and p.indicator = :indicator and\s"""
                                + OF_UNITS.formatted("p"),
                        Long.class)
                .setParameter("year", target.year())
                .setParameter("indicator", target.indicator())
                .setParameter("codes", codes(units))
                .setParameter("froms", froms(units))
                .getSingleResult();
    }

    /**
     * Why parts of a level fell short of the whole, where the difference is still the one that was explained: whole and parts
     * have the values that they had then. A record that leaves them so, such as another number of the decision, changes
     * nothing; one of another value that held by that day does, even if it holds no more, unless it was corrected.
     */
    Optional<String> reason(PlanBreakdown breakdown) {
        List<PlanInForce> plans = breakdown.wholeAndParts();
        return Sql.column(
                        database,
                        """
                        select d.reason
                        from plan_differences d
                        join plan_revisions e on e.plan_id = d.plan_id and e.revision = d.revision
                        where d.plan_id = :whole and d.revision <= :revision and d.level = :level
                          and d.difference = :difference
                          and not exists (
                              select 1
                              from unnest(cast(:plans as uuid[]), cast(:revisions as bigint[])) as f (plan_id, revision)
                              join plan_revisions r on r.plan_id = f.plan_id
                              left join plan_revisions b on b.plan_id = r.plan_id and b.recorded_at = e.recorded_at
                              where r.value is distinct from coalesce(b.value, 0)
                                and (r.revision = f.revision
                                     or r.recorded_at > e.recorded_at
                                        and (r.value is null or r.decision_date between e.decision_date and :day)
                                        and not exists (select 1 from plan_revisions c
                                                        where c.plan_id = r.plan_id and c.corrects = r.revision)))
                        order by e.decision_date > :day, e.decision_date desc, d.revision desc
                        limit 1""",
                        String.class)
                .setParameter("whole", breakdown.whole().planId())
                .setParameter("revision", breakdown.whole().revision())
                .setParameter("level", breakdown.parts().level().name())
                .setParameter("difference", breakdown.balance().difference())
                .setParameter("plans", plans.stream().map(PlanInForce::planId).toArray(UUID[]::new))
                .setParameter(
                        "revisions", plans.stream().map(PlanInForce::revision).toArray(Long[]::new))
                .setParameter("day", breakdown.on())
                .getResultStream()
                .findFirst();
    }

    List<PlanRevisionResponse> revisions(PlanTarget target) {
        return Sql.query(
                        database,
                        """
                        select r.revision, r.value, r.decision_number, r.decision_date, r.corrects, c.revision,
                               r.withdrawal_reason, r.recorded_by, r.recorded_at
                        from plans p
                        join plan_revisions r on r.plan_id = p.id
                        left join plan_revisions c on c.plan_id = r.plan_id and c.corrects = r.revision
                        where p.year = :year and p.indicator = :indicator and p.unit_code = :unit and p.unit_from = :from
                        order by r.revision""",
                        PlanRevisionResponse.class)
                .setParameter("year", target.year())
                .setParameter("indicator", target.indicator())
                .setParameter("unit", target.unit().code())
                .setParameter("from", target.unit().from())
                .getResultList();
    }

    private static String[] codes(List<UnitOfYear> units) {
        return units.stream().map(UnitOfYear::code).toArray(String[]::new);
    }

    private static LocalDate[] froms(List<UnitOfYear> units) {
        return units.stream().map(UnitOfYear::from).toArray(LocalDate[]::new);
    }
}
