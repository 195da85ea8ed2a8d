package vn.tongket.employment.report;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import vn.tongket.employment.reference.UnitScope;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.Roles;
import vn.tongket.units.UnitKey;

/**
 * Who may do what with a report. Whoever entered it, ever submitted it, or wrote a figure that is to be approved, also one
 * that another has written over since, may not approve it; a closed year is left alone by everybody.
 */
final class JobReportPolicy {
    private JobReportPolicy() {}

    /**
     * How a report stands.
     *
     * @param unit whose it is
     * @param writers who gave lines the values that are to be approved: all of them before the first approval, with whoever
     *     submitted them, afterwards the younger ones; empty where there are none
     */
    record Standing(
            JobReportStatus status,
            UnitKey unit,
            String enteredBy,
            String submittedBy,
            Set<String> writers,
            boolean yearLocked) {

        static Standing of(JobReport report, Set<String> writers, boolean yearLocked) {
            return new Standing(
                    report.status, report.unit(), report.enteredBy, report.submittedBy, writers, yearLocked);
        }

        /** Everyone who had a hand in what is to be approved. */
        Set<String> authors() {
            Set<String> authors = new HashSet<>(writers);
            authors.add(enteredBy);
            authors.add(submittedBy);
            authors.removeIf(Objects::isNull);
            return authors;
        }

        boolean awaitsApproval() {
            return status == JobReportStatus.SUBMITTED || status == JobReportStatus.APPROVED && !writers.isEmpty();
        }
    }

    static JobReportPermissions permissions(Standing report, Caller caller, UnitScope scope) {
        boolean reaches = scope.reaches(report.unit()) && !report.yearLocked();
        boolean checks = reaches && caller.has(Roles.SPECIALIST);
        boolean writes = reaches && (caller.has(Roles.SPECIALIST) || caller.has(Roles.REPORTER));
        return new JobReportPermissions(
                writes && report.status().canBecome(JobReportStatus.SUBMITTED),
                checks && report.awaitsApproval() && !report.authors().contains(caller.subject()),
                checks && report.status().canBecome(JobReportStatus.RETURNED),
                checks && report.status() == JobReportStatus.APPROVED,
                writes && report.status().isEditable(),
                writes && report.status().canBecome(JobReportStatus.DELETED),
                checks && report.status() == JobReportStatus.APPROVED);
    }
}
