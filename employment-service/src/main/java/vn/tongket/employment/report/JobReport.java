package vn.tongket.employment.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.tongket.kit.figures.Provenance;
import vn.tongket.kit.time.ReportingCalendar;

/** What one unit counted in one period. */
@Entity
@Table(name = "job_reports")
class JobReport {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;
    String unitCode;

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

    @Enumerated(EnumType.STRING)
    Provenance provenance;

    String enteredBy;
    String submittedBy;
    Instant submittedAt;
    String approvedBy;
    Instant approvedAt;
    String returnReason;
    Instant createdAt;
    Instant updatedAt;

    @Version
    long version;

    @ElementCollection
    @BatchSize(size = 500)
    @CollectionTable(name = "job_report_lines", joinColumns = @JoinColumn(name = "job_report_id"))
    List<JobReportLine> lines = new ArrayList<>();

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
        report.updatedAt = now;
        return report;
    }

    void submit(String by, Instant at) {
        status = JobReportStatus.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        returnReason = null;
    }

    void approve(String by, Instant at) {
        status = JobReportStatus.APPROVED;
        approvedBy = by;
        approvedAt = at;
    }

    void sendBack(String reason) {
        status = JobReportStatus.RETURNED;
        returnReason = reason;
    }
}
