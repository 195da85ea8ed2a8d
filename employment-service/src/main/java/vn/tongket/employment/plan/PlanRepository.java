package vn.tongket.employment.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.kit.database.Sql;
import vn.tongket.units.UnitLevel;

/** Stores targets, every value they had, and why parts differ from their whole. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    private final Session database;

    PlanRepository(Session database) {
        this.database = database;
    }

    /** The targets of these units that are on record, locked until the transaction ends; by id, so that none deadlock. */
    List<Plan> forChange(int year, String indicator, List<UnitOfYear> units) {
        List<String> codes = units.stream().map(UnitOfYear::code).toList();
        return find("year = ?1 and indicator = ?2 and unitCode in ?3 order by id", year, indicator, codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(plan -> units.stream().anyMatch(plan::isOf))
                .toList();
    }

    /**
     * Targets of a year that a record after an instant left without any in force on a day: withdrawn and not set anew, or put
     * off to a day ahead although one was in force.
     */
    List<Plan> noneInForce(int year, LocalDate day, Instant after) {
        return Sql.query(
                        database,
                        """
                        select p.* from plans p
                        where p.year = :year and p.updated_at > :after
                          and (p.value is null
                               or exists (select 1 from plan_revisions r
                                          where r.plan_id = p.id and r.value is not null and r.decision_date <= :day)
                               and not exists (select 1 from plans_in_force(:day) f where f.plan_id = p.id))
                        order by p.indicator, p.unit_code, p.unit_from""",
                        Plan.class)
                .setParameter("year", year)
                .setParameter("day", day)
                .setParameter("after", after)
                .getResultList();
    }

    /** Writes the targets and keeps what they now are for ever. */
    void record(List<Plan> plans) {
        persist(plans);
        flush();
        database.createNativeMutationQuery(
                        """
                        insert into plan_revisions (plan_id, province_code, revision, value, decision_number,
                                                    decision_date, corrects, withdrawal_reason, recorded_by, recorded_at)
                        select id, province_code, version, value, decision_number, decision_date, corrects,
                               withdrawal_reason, updated_by, updated_at
                        from plans where id in (:ids)""")
                .setParameterList("ids", plans.stream().map(plan -> plan.id).toList())
                .executeUpdate();
    }

    /** @param difference whole minus the sum of its parts of the level */
    void explain(Plan whole, UnitLevel level, long difference, String reason) {
        database.createNativeMutationQuery(
                        """
                        insert into plan_differences (plan_id, province_code, revision, level, difference, reason)
                        values (:id, :province, :revision, :level, :difference, :reason)""")
                .setParameter("id", whole.id)
                .setParameter("province", whole.provinceCode)
                .setParameter("revision", whole.version)
                .setParameter("level", level.name())
                .setParameter("difference", difference)
                .setParameter("reason", reason)
                .executeUpdate();
    }
}
