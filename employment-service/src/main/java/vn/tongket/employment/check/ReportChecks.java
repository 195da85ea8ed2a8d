package vn.tongket.employment.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.kit.problem.CommonProblem;
import vn.tongket.kit.problem.FieldError;

/** Checks reports, and knows what was said of those that were submitted. */
@ApplicationScoped
public class ReportChecks {
    private final CheckQueries reports;
    private final ValidationRuleRepository rules;
    private final SumQueries sums;
    private final BuiltInCheckQueries builtIn;
    private final OutlierQueries histories;
    private final OutlierConfig config;
    private final UnitScopes scopes;
    private final Clock clock;

    ReportChecks(
            CheckQueries reports,
            ValidationRuleRepository rules,
            SumQueries sums,
            BuiltInCheckQueries builtIn,
            OutlierQueries histories,
            OutlierConfig config,
            UnitScopes scopes,
            Clock clock) {
        this.reports = reports;
        this.rules = rules;
        this.sums = sums;
        this.builtIn = builtIn;
        this.histories = histories;
        this.config = config;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Checks a report that is being submitted, and keeps what is said for whoever approves it.
     *
     * @param explained whether the unit explains what may be found; otherwise 422 {@code checks-failed} for an error.
     *     Warnings and outliers keep no report back.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(UUID id, boolean explained) {
        CheckedReport report = known(id);
        CheckResponse outcome = check(report);
        List<FieldError> errors =
                outcome.errors().stream().map(ReportChecks::fieldError).toList();
        if (!errors.isEmpty() && !explained) {
            throw EmploymentProblem.CHECKS_FAILED.because(
                    "Sửa báo cáo, hoặc gửi kèm explanation nói vì sao số liệu vẫn đúng; xem errors.",
                    "Correct the report, or send an explanation of why it is right nevertheless; see errors.",
                    errors);
        }
        reports.keep(report, outcome);
    }

    /** What was found when reports were last submitted; those that never were are missing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, CheckCounts> counts(Collection<UUID> ids) {
        return reports.counts(ids);
    }

    /** What was said at the submission; what is to be said now while the unit may still change the report. */
    @Transactional
    CheckResponse of(UUID id) {
        CheckedReport report = known(id);
        scopes.toRead().require(report.unit());
        // Reports that were submitted before there were checks have nothing kept
        return report.open() ? check(report) : reports.kept(id).orElseGet(() -> check(report));
    }

    private CheckResponse check(CheckedReport report) {
        List<ValidationRule> applying = rules.applyingTo(report);
        List<ViolationResponse> ofRules =
                ValidationPolicy.violations(applying, sums.of(report, ValidationPolicy.terms(applying)));
        return new CheckResponse(
                Stream.concat(ofRules.stream(), builtIn.violations(report.id()).stream())
                        .sorted(Comparator.comparing(ViolationResponse::severity))
                        .toList(),
                new OutlierPolicy(config.threshold()).outliers(histories.of(report)),
                clock.instant());
    }

    private CheckedReport known(UUID id) {
        return reports.report(id)
                .orElseThrow(
                        () -> CommonProblem.NOT_FOUND.because("Không có báo cáo này.", "There is no such report."));
    }

    private static FieldError fieldError(ViolationResponse violation) {
        return new FieldError(
                "lines",
                violation.rule(),
                violation.name().vi() + ". " + violation.text().vi(),
                violation.name().en() + ". " + violation.text().en());
    }
}
