package vn.tongket.employment.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tongket.employment.reference.UnitOfYear;
import vn.tongket.employment.reference.UnitsOfYear;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;

/** Storing the values of others one by one, and withdrawing what was stored wrongly. */
@ApplicationScoped
class LabourMarketService {
    private final LabourMarketRepository values;
    private final LabourMarketRules rules;
    private final LabourMarketRecorder recorder;
    private final LabourMarketLookup lookup;
    private final UnitsOfYear units;

    LabourMarketService(
            LabourMarketRepository values,
            LabourMarketRules rules,
            LabourMarketRecorder recorder,
            LabourMarketLookup lookup,
            UnitsOfYear units) {
        this.values = values;
        this.rules = rules;
        this.recorder = recorder;
        this.lookup = lookup;
        this.units = units;
    }

    /** Stores a value, or another one when the caller has seen the one on record. */
    @Transactional
    LabourMarketResponse set(LabourMarketTarget target, String ifMatch, LabourMarketRequest request) {
        UnitOfYear unit =
                units.require(target.unit, target.year, Objects.requireNonNullElse(target.on, request.surveyDate()));
        recorder.scope().require(unit.key());
        List<FieldError> faults = rules.policy().faults(target.entry(request));
        if (!faults.isEmpty()) {
            throw CommonProblem.RULE_VIOLATED.because(
                    "Số liệu chưa dùng được; xem errors.", "The value cannot be used; see errors.", faults);
        }
        LabourMarketKey key = target.key(unit);
        LabourMarketIndicator value = values.forChange(List.of(key)).get(key);
        if (value == null) {
            value = LabourMarketIndicator.of(key);
        } else {
            EntityTags.requireMatch(ifMatch, value.version);
        }
        recorder.record(
                List.of(value),
                each -> each.take(request),
                "set",
                subject(target, value),
                Map.of("value", request.value(), "source", request.source()));
        return lookup.response(value);
    }

    /** Takes a value off record; what it was stays in its history, and another may be stored in its place. */
    @Transactional
    LabourMarketResponse withdraw(LabourMarketTarget target, String ifMatch, WithdrawalRequest request) {
        UnitOfYear unit = lookup.unit(target);
        recorder.scope().require(unit.key());
        LabourMarketKey key = target.key(unit);
        LabourMarketIndicator value = values.forChange(List.of(key)).get(key);
        if (value == null) {
            throw LabourMarketLookup.unknown();
        }
        EntityTags.requireMatch(ifMatch, value.version);
        recorder.record(
                List.of(value),
                each -> each.withdraw(request.reason()),
                "withdraw",
                subject(target, value),
                Map.of("reason", request.reason()));
        return lookup.response(value);
    }

    private static Subject subject(LabourMarketTarget target, LabourMarketIndicator value) {
        return Subject.of("labour-market-indicator", target.title(), value.unitCode);
    }
}
