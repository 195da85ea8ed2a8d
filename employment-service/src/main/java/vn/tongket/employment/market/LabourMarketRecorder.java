package vn.tongket.employment.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tongket.employment.reference.UnitScope;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.identity.CurrentCaller;

/** What every way of storing values does: for which units, and that each record is kept and audited. */
@ApplicationScoped
class LabourMarketRecorder {
    private final LabourMarketRepository values;
    private final UnitsOfYear units;
    private final UnitScopes scopes;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    LabourMarketRecorder(
            LabourMarketRepository values,
            UnitsOfYear units,
            UnitScopes scopes,
            CurrentCaller caller,
            AuditTrail audit) {
        this.values = values;
        this.units = units;
        this.scopes = scopes;
        this.caller = caller;
        this.audit = audit;
    }

    /** For whose units the caller may store values. */
    UnitScope scope() {
        return scopes.ofCaller();
    }

    /**
     * Writes values as one event of the audit trail.
     *
     * @param change of each value; called once the time is known, since asking for it would write what has changed
     */
    void record(
            List<LabourMarketIndicator> changed,
            Consumer<LabourMarketIndicator> change,
            String action,
            Subject subject,
            Map<String, ?> detail) {
        Instant now = audit.time();
        for (LabourMarketIndicator value : changed) {
            change.accept(value);
            value.provinceCode = units.province();
            value.updatedBy = caller.get().subject();
            value.updatedAt = now;
        }
        values.record(changed);
        audit.changed(action, subject, detail);
    }
}
