package vn.tongket.employment.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Stores targets and every value they had. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    private final Session database;

    PlanRepository(Session database) {
        this.database = database;
    }

    Optional<Plan> find(int year, String indicator, String unit) {
        return find("year = ?1 and indicator = ?2 and unitCode = ?3", year, indicator, unit)
                .firstResultOptional();
    }

    Optional<Plan> forChange(int year, String indicator, String unit) {
        return find("year = ?1 and indicator = ?2 and unitCode = ?3", year, indicator, unit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Plan> ofYear(int year) {
        return list("year = ?1 order by indicator, unitCode", year);
    }

    void keepRevision(Plan plan) {
        database.createNativeMutationQuery(
                        """
                        insert into plan_revisions (plan_id, province_code, revision, value, decision_number,
                                                    decision_date, recorded_by, recorded_at)
                        select id, province_code, version, value, decision_number, decision_date, updated_by, updated_at
                        from plans where id = :id""")
                .setParameter("id", plan.id)
                .executeUpdate();
    }

    List<PlanRevisionResponse> revisions(Plan plan) {
        return database.createNativeQuery(
                        """
                        select revision, value, decision_number, decision_date, recorded_by, recorded_at
                        from plan_revisions where plan_id = :id order by revision""",
                        PlanRevisionResponse.class)
                .setParameter("id", plan.id)
                .getResultList();
    }
}
