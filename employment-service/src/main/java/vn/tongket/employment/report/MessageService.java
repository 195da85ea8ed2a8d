package vn.tongket.employment.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.employment.reference.UnitScopes;
import vn.tongket.kit.audit.AuditTrail;
import vn.tongket.kit.audit.AuditTrail.Subject;
import vn.tongket.kit.identity.Caller;
import vn.tongket.kit.identity.CurrentCaller;
import vn.tongket.kit.identity.Roles;

/** What is said about a report until it can be approved. */
@ApplicationScoped
class MessageService {
    private final JobReportRepository reports;
    private final MessageQueries messages;
    private final UnitScopes scopes;
    private final CurrentCaller caller;
    private final AuditTrail audit;

    MessageService(
            JobReportRepository reports,
            MessageQueries messages,
            UnitScopes scopes,
            CurrentCaller caller,
            AuditTrail audit) {
        this.reports = reports;
        this.messages = messages;
        this.scopes = scopes;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    List<MessageResponse> list(UUID id) {
        JobReport report = known(id);
        scopes.ofCaller().require(report.unit());
        return messages.of(id);
    }

    @Transactional
    List<MessageResponse> write(UUID id, MessageRequest request) {
        JobReport report = known(id);
        Caller author = caller.get();
        scopes.ofCaller().require(report.unit());
        MessageResponse.Kind kind =
                author.has(Roles.SPECIALIST) ? MessageResponse.Kind.QUESTION : MessageResponse.Kind.ANSWER;
        messages.write(report, kind, request.text(), author.subject(), audit.time());
        audit.changed("message", Subject.of("job-report", id, report.unitCode), Map.of("kind", kind));
        return messages.of(id);
    }

    private JobReport known(UUID id) {
        return reports.known(id).orElseThrow(JobReportChanges::unknown);
    }
}
