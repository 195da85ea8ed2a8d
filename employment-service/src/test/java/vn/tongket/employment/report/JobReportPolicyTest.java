package vn.tongket.employment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.employment.report.JobReportPolicy.Standing;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.Roles;

class JobReportPolicyTest {
    private static final List<String> PATH = List.of("180", "20");

    @ParameterizedTest
    @CsvSource({
        // status,  submit, approve, return, reopen, edit,  delete
        "DRAFT,     true,   false,   false,  false,  true,  true",
        "SUBMITTED, false,  true,    true,   false,  false, false",
        "RETURNED,  true,   false,   false,  false,  true,  true",
        "APPROVED,  false,  false,   false,  true,   false, false",
        "LOCKED,    false,  false,   false,  false,  false, false",
        "DELETED,   false,  false,   false,  false,  false, false",
    })
    void letsASpecialistDoWhatTheStatusAllows(
            JobReportStatus status,
            boolean submit,
            boolean approve,
            boolean sendBack,
            boolean reopen,
            boolean edit,
            boolean delete) {
        assertThat(JobReportPolicy.permissions(standing(status), caller("checker", Roles.SPECIALIST)))
                .isEqualTo(new JobReportPermissions(submit, approve, sendBack, reopen, edit, delete));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true", "RETURNED, true", "SUBMITTED, false", "APPROVED, false", "LOCKED, false"})
    void letsAReporterWriteButNotCheck(JobReportStatus status, boolean writes) {
        JobReportPermissions may = JobReportPolicy.permissions(standing(status), caller("enterer", Roles.REPORTER));
        assertThat(may.maySubmit()).isEqualTo(writes);
        assertThat(may.mayEdit()).isEqualTo(writes);
        assertThat(may.mayApprove() || may.mayReturn() || may.mayReopen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"enterer, false", "submitter, false", "writer, false", "checker, true"})
    void letsNobodyApproveTheirOwnReport(String specialist, boolean approves) {
        Standing submitted =
                new Standing(JobReportStatus.SUBMITTED, PATH, "enterer", "submitter", Set.of("writer"), false);
        assertThat(mayApprove(submitted, specialist)).isEqualTo(approves);
    }

    @Test
    void letsAnotherPersonApproveWhatWasCorrectedAfterwards() {
        Standing corrected =
                new Standing(JobReportStatus.APPROVED, PATH, "enterer", "submitter", Set.of("corrector"), false);
        assertThat(mayApprove(corrected, "checker")).isTrue();
        assertThat(mayApprove(corrected, "corrector")).isFalse();
        assertThat(mayApprove(corrected, "enterer")).isFalse();
        assertThat(mayApprove(corrected, "submitter")).isFalse();
        assertThat(mayApprove(standing(JobReportStatus.APPROVED), "checker")).isFalse();
    }

    @Test
    void letsNobodyDoAnythingInAClosedYearOrOutsideTheirUnits() {
        JobReportPermissions nothing = new JobReportPermissions(false, false, false, false, false, false);
        for (JobReportStatus status : JobReportStatus.values()) {
            Standing closed = new Standing(status, PATH, "enterer", "submitter", Set.of(), true);
            assertThat(JobReportPolicy.permissions(closed, caller("checker", Roles.SPECIALIST)))
                    .isEqualTo(nothing);
            Caller elsewhere = new Caller("checker", Set.of(Roles.SPECIALIST), Set.of("181"));
            assertThat(JobReportPolicy.permissions(standing(status), elsewhere)).isEqualTo(nothing);
            assertThat(JobReportPolicy.permissions(standing(status), caller("reader", Roles.VIEWER)))
                    .isEqualTo(nothing);
        }
    }

    private static boolean mayApprove(Standing report, String subject) {
        return JobReportPolicy.permissions(report, caller(subject, Roles.SPECIALIST))
                .mayApprove();
    }

    private static Standing standing(JobReportStatus status) {
        return new Standing(status, PATH, "enterer", "submitter", Set.of(), false);
    }

    private static Caller caller(String subject, String role) {
        return new Caller(subject, Set.of(role), Set.of());
    }
}
