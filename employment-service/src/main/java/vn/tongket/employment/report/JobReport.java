package vn.tongket.employment.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.time.ReportingCalendar;
import vn.tongket.units.UnitKey;

/** What one unit counted in one period: everything but the lines, of which {@link JobLineQueries} takes care. */
@Entity
@Table(name = "job_reports")
class JobReport {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    String unitCode;
    LocalDate unitSince;

    @Column(columnDefinition = "text[]")
    String[] unitPath;

    String period;

    @Enumerated(EnumType.STRING)
    ReportingCalendar calendar;

    int periodYear;
    Integer periodMonth;
    LocalDate periodFrom;
    LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    JobReportStatus status = JobReportStatus.DRAFT;

    String statusReason;

    @Enumerated(EnumType.STRING)
    Provenance provenance;

    String enteredBy;
    String submittedBy;
    Instant submittedAt;
    Instant firstSubmittedAt;
    String approvedBy;
    Instant approvedAt;
    String changedBy;
    Instant createdAt;
    Instant updatedAt;

    @Version
    long version;

    protected JobReport() {}

    static JobReport draft(String province, ReportingPeriod period, String enteredBy, Instant now) {
        JobReport report = new JobReport();
        report.provinceCode = province;
        report.period = period.text();
        report.calendar = period.calendar();
        report.periodYear = period.year();
        report.periodMonth = period.month();
        report.periodFrom = period.from();
        report.periodTo = period.to();
        report.enteredBy = enteredBy;
        report.createdAt = now;
        report.changed(enteredBy, now);
        return report;
    }

    void changed(String by, Instant at) {
        changedBy = by;
        updatedAt = at;
    }

    void become(JobReportStatus next, String by, Instant at, String reason) {
        status = next;
        statusReason = reason;
        changed(by, at);
        if (next == JobReportStatus.SUBMITTED) {
            submittedBy = by;
            submittedAt = at;
            firstSubmittedAt = firstSubmittedAt == null ? at : firstSubmittedAt;
        }
        if (next == JobReportStatus.DELETED) {
            // Who approved it, where it was, its transitions say
            approvedBy = null;
            approvedAt = null;
        }
        if (next == JobReportStatus.APPROVED) {
            approvedBy = by;
            approvedAt = at;
        }
    }

    UnitKey unit() {
        return new UnitKey(unitCode, unitSince);
    }

    ReportingPeriod reportingPeriod() {
        return ReportingPeriod.of(period, calendar);
    }
}
