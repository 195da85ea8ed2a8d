package vn.tongket.employment.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitOfYear;
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

    /** Targets of a year that were withdrawn after an instant and have not been set anew. */
    List<Plan> withdrawn(int year, Instant after) {
        return list(
                "year = ?1 and value is null and updatedAt > ?2 order by indicator, unitCode, unitFrom", year, after);
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
