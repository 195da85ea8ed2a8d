package vn.tongket.employment.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.concurrency.EntityTags;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.paging.Page;
import vn.tongket.kit.paging.PageRequest;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;

/** Keeping the rules by which reports are checked. */
@ApplicationScoped
class ValidationRuleService {
    private final ValidationRuleRepository rules;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    ValidationRuleService(ValidationRuleRepository rules, UnitDirectory units, CurrentCaller caller, AuditTrail audit) {
        this.rules = rules;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    Page<ValidationRuleResponse> list(Instant changedAfter, PageRequest page) {
        return page.changes(
                rules.list(changedAfter, page).stream()
                        .map(ValidationRuleResponse::of)
                        .toList(),
                ValidationRuleResponse::updatedAt,
                ValidationRuleResponse::code);
    }

    @Transactional
    ValidationRuleResponse find(String code) {
        return rules.findByIdOptional(code)
                .map(ValidationRuleResponse::of)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Không có quy tắc này.", "There is no such rule."));
    }

    /** Records a rule, or changes it when the caller has seen the one on record. Reports that were checked stay so. */
    @Transactional
    ValidationRuleResponse set(String code, String ifMatch, ValidationRuleRequest request) {
        List<FieldError> faults = ValidationRulePolicy.faults(request, rules.lineCodes());
        if (!faults.isEmpty()) {
            throw CommonProblem.RULE_VIOLATED.because(
                    "Quy tắc chưa dùng được; xem errors.", "The rule cannot be used; see errors.", faults);
        }
        ValidationRule rule = rules.findById(code, LockModeType.PESSIMISTIC_WRITE);
        if (rule == null) {
            rule = ValidationRule.of(code, units.province());
        } else {
            EntityTags.requireMatch(ifMatch, rule.version);
        }
        // Asking for the time writes what has changed so far, and that would be a version of its own
        Instant at = audit.time();
        rule.take(request);
        rule.changed(caller.get().subject(), at);
        rules.persistAndFlush(rule);
        audit.changed(
                "set",
                Subject.of("validation-rule", code),
                Map.of("severity", request.severity(), "active", request.active()));
        return ValidationRuleResponse.of(rule);
    }
}
