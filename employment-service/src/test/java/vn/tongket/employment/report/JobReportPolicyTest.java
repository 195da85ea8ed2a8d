package vn.tongket.employment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.employment.reference.UnitScope;
import vn.tongket.employment.report.JobReportPolicy.Standing;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.Roles;
import vn.tongket.units.UnitKey;

class JobReportPolicyTest {
    private static final UnitKey UNIT = new UnitKey("180", LocalDate.of(2020, 1, 1));
    private static final UnitScope ALL = new UnitScope(true, Set.of());

    @ParameterizedTest
    @CsvSource({
        // status,  submit, approve, return, reopen, edit,  delete, withdraw
        "DRAFT,     true,   false,   false,  false,  true,  true, false",
        "SUBMITTED, false,  true,    true,   false,  false, false, false",
        "RETURNED,  true,   false,   false,  false,  true,  true, false",
        "APPROVED,  false,  false,   false,  true,   false, false, true",
        "LOCKED,    false,  false,   false,  false,  false, false, false",
        "DELETED,   false,  false,   false,  false,  false, false, false",
    })
    void letsASpecialistDoWhatTheStatusAllows(
            JobReportStatus status,
            boolean submit,
            boolean approve,
            boolean sendBack,
            boolean reopen,
            boolean edit,
            boolean delete,
            boolean withdraw) {
        assertThat(JobReportPolicy.permissions(standing(status), caller("checker", Roles.SPECIALIST), ALL))
                .isEqualTo(new JobReportPermissions(submit, approve, sendBack, reopen, edit, delete, withdraw));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true", "RETURNED, true", "SUBMITTED, false", "APPROVED, false", "LOCKED, false"})
    void letsAReporterWriteButNotCheck(JobReportStatus status, boolean writes) {
        JobReportPermissions may =
                JobReportPolicy.permissions(standing(status), caller("enterer", Roles.REPORTER), ALL);
        assertThat(may.maySubmit()).isEqualTo(writes);
        assertThat(may.mayEdit()).isEqualTo(writes);
        assertThat(may.mayApprove() || may.mayReturn() || may.mayReopen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"enterer, false", "submitter, false", "writer, false", "checker, true"})
    void letsNobodyApproveTheirOwnReport(String specialist, boolean approves) {
        Standing submitted =
                new Standing(JobReportStatus.SUBMITTED, UNIT, "enterer", "submitter", Set.of("writer"), false);
        assertThat(mayApprove(submitted, specialist)).isEqualTo(approves);
    }

    @Test
    void letsAnotherPersonApproveWhatWasCorrectedAfterwards() {
        Standing corrected =
                new Standing(JobReportStatus.APPROVED, UNIT, "enterer", "submitter", Set.of("corrector"), false);
        assertThat(mayApprove(corrected, "checker")).isTrue();
        assertThat(mayApprove(corrected, "corrector")).isFalse();
        assertThat(mayApprove(corrected, "enterer")).isFalse();
        assertThat(mayApprove(corrected, "submitter")).isFalse();
        assertThat(mayApprove(standing(JobReportStatus.APPROVED), "checker")).isFalse();
    }

    @Test
    void letsNobodyDoAnythingInAClosedYearOrOutsideTheirUnits() {
        JobReportPermissions nothing = new JobReportPermissions(false, false, false, false, false, false, false);
        for (JobReportStatus status : JobReportStatus.values()) {
            Standing closed = new Standing(status, UNIT, "enterer", "submitter", Set.of(), true);
            assertThat(JobReportPolicy.permissions(closed, caller("checker", Roles.SPECIALIST), ALL))
                    .isEqualTo(nothing);
            UnitScope elsewhere = new UnitScope(false, Set.of(new UnitKey("181", UNIT.validFrom())));
            assertThat(JobReportPolicy.permissions(standing(status), caller("checker", Roles.SPECIALIST), elsewhere))
                    .isEqualTo(nothing);
            assertThat(JobReportPolicy.permissions(standing(status), caller("reader", Roles.VIEWER), ALL))
                    .isEqualTo(nothing);
        }
    }

    private static boolean mayApprove(Standing report, String subject) {
        return JobReportPolicy.permissions(report, caller(subject, Roles.SPECIALIST), ALL)
                .mayApprove();
    }

    private static Standing standing(JobReportStatus status) {
        return new Standing(status, UNIT, "enterer", "submitter", Set.of(), false);
    }

    private static Caller caller(String subject, String role) {
        return new Caller(subject, Set.of(role), Set.of());
    }
}
