package vn.tongket.employment.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import vn.tongket.kit.identity.Caller;

/** One file and what became of it. After it was entered, {@link ImportStateQueries} alone changes it. */
@Entity
@Table(name = "job_report_imports")
class JobReportImport {
    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    String provinceCode;

    @Enumerated(EnumType.STRING)
    ImportStatus status = ImportStatus.QUEUED;

    @Enumerated(EnumType.STRING)
    ImportMode mode;

    boolean dryRun;

    @Enumerated(EnumType.STRING)
    ImportFormat format;

    String sha256;

    @Column(columnDefinition = "text[]")
    String[] columnFields = {};

    @Column(columnDefinition = "text[]")
    String[] columnHeadings = {};

    int cells;
    int created;
    int updated;
    int ignored;
    int refused;
    int reports;
    int progress;
    int attempts;
    UUID claim;
    Instant heartbeatAt;
    boolean cancelAsked;
    String submittedBy;

    @Column(columnDefinition = "text[]")
    String[] submitterRoles;

    @Column(columnDefinition = "text[]")
    String[] submitterUnits;

    Instant submittedAt;
    Instant startedAt;
    Instant finishedAt;

    protected JobReportImport() {}

    static JobReportImport of(ImportRequest request, String province, Caller submitter, Instant now) {
        JobReportImport entered = new JobReportImport();
        entered.provinceCode = province;
        entered.mode = request.mode();
        entered.dryRun = request.dryRun();
        entered.format = request.format();
        entered.sha256 = request.sha256();
        entered.submittedBy = submitter.subject();
        entered.submitterRoles = submitter.roles().stream().sorted().toArray(String[]::new);
        entered.submitterUnits = submitter.units().stream().sorted().toArray(String[]::new);
        entered.submittedAt = now;
        return entered;
    }

    /** Who sent the file, with the roles and units of that moment. */
    Caller submitter() {
        return new Caller(submittedBy, Set.of(submitterRoles), Set.of(submitterUnits));
    }

    boolean isAtomic() {
        return mode == ImportMode.ATOMIC;
    }
}
