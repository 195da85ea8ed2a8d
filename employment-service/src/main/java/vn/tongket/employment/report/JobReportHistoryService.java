package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tongket.employment.reference.UnitScopes;

/** What a report was: every status that it had and every value of its lines, kept also of a draft that was deleted. */
@ApplicationScoped
class JobReportHistoryService {
    private final JobReportRepository reports;
    private final JobLineQueries lines;
    private final JobLineHistoryQueries histories;
    private final UnitScopes scopes;

    JobReportHistoryService(
            JobReportRepository reports, JobLineQueries lines, JobLineHistoryQueries histories, UnitScopes scopes) {
        this.reports = reports;
        this.lines = lines;
        this.histories = histories;
        this.scopes = scopes;
    }

    @Transactional
    List<TransitionResponse> transitions(UUID id) {
        return reports.transitions(kept(id).id);
    }

    @Transactional
    List<LineValueResponse> ofLine(UUID reportId, UUID lineId) {
        JobReportLine line = lines.find(kept(reportId).id, lineId).orElseThrow(JobLineService::unknown);
        return histories.ofLine(line.id());
    }

    /** A deleted report is there for those alone who may act on its unit. */
    private JobReport kept(UUID id) {
        JobReport report = reports.findByIdOptional(id).orElseThrow(JobReportChanges::unknown);
        scopes.toRead().require(report.unit());
        if (report.status == JobReportStatus.DELETED) {
            scopes.ofCaller().require(report.unit());
        }
        return report;
    }
}
