package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tongket.employment.problem.EmploymentProblem;
import vn.tongket.employment.reference.UnitDirectory;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.problem.CommonProblem;

/** Closing a year when its figures are published, and opening it again. */
@ApplicationScoped
class LockedYearService {
    /** A text that names hundreds is not read. */
    private static final int NAMED = 10;

    private final LockedYearQueries years;
    private final UnitDirectory units;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    LockedYearService(LockedYearQueries years, UnitDirectory units, CurrentCaller caller, AuditTrail audit) {
        this.years = years;
        this.units = units;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    List<LockedYearResponse> list() {
        return years.list();
    }

    @Transactional
    LockedYearResponse lock(LockedYear year, String reason) {
        years.takeAlone(year);
        if (years.all().contains(year)) {
            throw EmploymentProblem.YEAR_LOCKED.because("Năm này đã khoá.", "The year is locked already.");
        }
        requireReviewed(year);
        years.lock(year, units.province(), reason, caller.get().subject(), audit.time());
        LockedYearResponse answer = years.find(year).orElseThrow();
        audit.changed("lock", subject(year), Map.of("reports", answer.lockedReports()));
        return answer;
    }

    @Transactional
    void unlock(LockedYear year, String reason) {
        years.takeAlone(year);
        LockedYearResponse locked = years.find(year)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Năm này không khoá.", "The year is not locked."));
        years.unlock(year, reason, caller.get().subject(), audit.time());
        audit.changed("unlock", subject(year), Map.of("reports", locked.lockedReports(), "reason", reason));
    }

    /** What is published with the year has been approved, every line of it. */
    private void requireReviewed(LockedYear year) {
        List<String> corrected = years.correctedReports(year);
        if (!corrected.isEmpty()) {
            String some = corrected.stream().limit(NAMED).collect(Collectors.joining(", "));
            throw EmploymentProblem.UNREVIEWED_CORRECTIONS.because(
                    corrected.size() + " báo cáo có dòng sửa sau khi duyệt, phải duyệt lại trước: " + some + ".",
                    corrected.size() + " report(s) were corrected after approval; approve them first: " + some + ".");
        }
    }

    /**
     * Holds off closing and opening of a year until the transaction ends. Whoever changes reports does so before taking any
     * of them: closing a year takes the year first and its reports then.
     */
    void hold(LockedYear year) {
        years.hold(year);
    }

    /** As {@link #hold}, for the year of a report; empty where there is no such report. */
    Optional<LockedYear> holdYearOf(UUID report) {
        Optional<LockedYear> year = years.ofReport(report);
        year.ifPresent(years::hold);
        return year;
    }

    /** Answers 409 {@code year-locked} for a closed year. It has been held, or the answer could be old. */
    void requireOpen(LockedYear year) {
        if (years.all().contains(year)) {
            throw EmploymentProblem.YEAR_LOCKED.because(
                    "Số liệu năm " + year.year() + " đã khoá; người phê duyệt mở khoá thì mới sửa được.",
                    "The year " + year.year() + " is locked; an approver must open it first.");
        }
    }

    private static Subject subject(LockedYear year) {
        return Subject.of("locked-year", year.year() + "/" + year.calendar().code());
    }
}
