package vn.tongket.employment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.database.Sql;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.units.AdministrativeUnit;

/** Inhabitants of units, entered by the province with their source. */
@ApplicationScoped
class UnitPopulations {
    private final Session database;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    UnitPopulations(Session database, UnitDirectory units, CurrentCaller caller, AuditTrail audit) {
        this.database = database;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    List<UnitPopulationResponse> list() {
        return Sql.query(
                        database,
                        """
                        select distinct on (unit_code, unit_since, counted_on)
                               unit_code, unit_since, counted_on, population, source, recorded_by, recorded_at
                        from unit_populations
                        order by unit_code, unit_since, counted_on, recorded_at desc""")
                .getResultStream()
                .map(row -> new UnitPopulationResponse(
                        row.get(0, String.class),
                        row.get(1, LocalDate.class),
                        row.get(2, LocalDate.class),
                        row.get(3, Long.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, Instant.class)))
                .toList();
    }

    /** Records the number of a day, in place of the one that was recorded for it. */
    @Transactional
    List<UnitPopulationResponse> record(String code, UnitPopulationRequest request) {
        AdministrativeUnit unit = units.require(code, request.countedOn());
        database.createNativeMutationQuery(
                        """
                        insert into unit_populations
                            (province_code, unit_code, unit_since, counted_on, population, source, recorded_by, recorded_at)
                        values (:province, :unit, :since, :day, :population, :source, :by, :at)""")
                .setParameter("province", units.province())
                .setParameter("unit", unit.code())
                .setParameter("since", unit.validFrom())
                .setParameter("day", request.countedOn())
                .setParameter("population", request.population())
                .setParameter("source", request.source())
                .setParameter("by", caller.get().subject())
                .setParameter("at", audit.time())
                .executeUpdate();
        audit.changed(
                "record",
                Subject.of("unit-population", unit.code() + "/" + unit.validFrom(), unit.code()),
                Map.of("population", request.population(), "countedOn", request.countedOn()));
        return list();
    }
}
